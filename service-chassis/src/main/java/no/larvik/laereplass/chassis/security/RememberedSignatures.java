package no.larvik.laereplass.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once, since that costs more than most answers, and everything it says, its times
 * included, at every use.
 */
final class RememberedSignatures implements JwtDecoder {

    private static final int MOST_KEPT = 2_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> claims;
    private final Cache<String, Jwt> signed = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(ServiceTokens.LIFETIME)
            .build();

    /**
     * @param signatures refuses what no known service signed, and looks at nothing else
     * @param claims refuses what is signed and does not count here or any more
     */
    RememberedSignatures(JwtDecoder signatures, OAuth2TokenValidator<Jwt> claims) {
        this.signatures = signatures;
        this.claims = claims;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = signed.get(token, signatures::decode);
        var errors = claims.validate(jwt).getErrors();
        if (!errors.isEmpty()) throw new JwtValidationException("The token does not count: " + errors, errors);
        return jwt;
    }
}
