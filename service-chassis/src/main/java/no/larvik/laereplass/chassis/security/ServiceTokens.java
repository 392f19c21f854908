package no.larvik.laereplass.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Mints the 60-second tokens one service shows another: for one callee only, naming the person acting. A token is shown
 * again for the first half of its life, since signing costs more than most answers.
 */
public final class ServiceTokens {

    /** Longest life of a token; the verifier refuses any that claims more. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final int MOST_KEPT = 10_000;

    private final ServiceIdentity identity;
    private final String municipality;
    private final InstantSource clock;
    private final Cache<Shown, String> minted;

    private record Shown(Caller caller, String audience) {}

    public ServiceTokens(ServiceIdentity identity, String municipality, InstantSource clock) {
        this.identity = identity;
        this.municipality = municipality;
        this.clock = clock;
        this.minted = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(LIFETIME.dividedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** A token for {@code audience} that acts for the given person. */
    public String mintFor(Caller caller, String audience) {
        return minted.get(new Shown(caller, audience), this::mint);
    }

    private String mint(Shown shown) {
        var caller = shown.caller();
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(identity.name())
                .audience(shown.audience())
                .subject(caller.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", List.copyOf(caller.roles()))
                .claim("mun", caller.municipality())
                .claim("org", caller.organisation())
                .claim("agency", caller.agency())
                .claim("name", caller.name())
                .claim("act", Map.of("sub", identity.name()))
                .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(identity.name())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(identity.privateKey()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The service key of " + identity.name() + " cannot sign.", e);
        }
    }

    /** A token for {@code audience} that acts for nobody but this service. */
    public String mintForService(String audience) {
        return mintFor(Caller.service(identity.name(), municipality), audience);
    }
}
