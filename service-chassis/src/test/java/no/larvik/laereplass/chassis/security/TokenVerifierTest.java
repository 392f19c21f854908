package no.larvik.laereplass.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenVerifierTest {

    private static final Caller NORA = TestTokens.staff("demo-nora", "OPPFOLGINGSTJENESTEN");

    private final JwtDecoder candidateService = TokenVerifier.decoder(TestTokens.identity("candidate-service"));

    @Test
    void aTokenForThisServiceNamesThePersonActing() {
        var token = tokens("gateway", Instant.now()).mintFor(NORA, "candidate-service");

        var caller = CallerToken.of(candidateService.decode(token)).caller();

        assertThat(caller).isEqualTo(NORA);
    }

    @Test
    void aServiceInTheBackgroundActsForNobody() {
        var token = tokens("matching-service", Instant.now()).mintForService("candidate-service");

        var caller = CallerToken.of(candidateService.decode(token)).caller();

        assertThat(caller.isService()).isTrue();
        assertThat(caller.roles()).isEqualTo(Set.of("service"));
        assertThat(caller.issuer()).isEqualTo("matching-service");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(tokens("gateway", Instant.now()).mintFor(NORA, "employer-service"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(tokens("gateway", Instant.now().minusSeconds(120)).mintFor(NORA, "candidate-service"));
    }

    @Test
    void aServiceCannotSignInAnothersName() throws Exception {
        var identity = TestTokens.identity("notification-service");

        refused(signed(
                identity.privateKey(), "notification-service", claims("gateway").build()));
    }

    @Test
    void aStrangersKeyIsRefused() throws Exception {
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("gateway").generate();

        refused(signed(stranger, "gateway", claims("gateway").build()));
    }

    @Test
    void anUnknownKeyIdIsRefused() throws Exception {
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("stranger").generate();

        refused(signed(stranger, "stranger", claims("stranger").build()));
    }

    @Test
    void aTokenThatLivesLongerThanAMinuteIsRefused() throws Exception {
        var identity = TestTokens.identity("gateway");
        var longLived = claims("gateway")
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();

        refused(signed(identity.privateKey(), "gateway", longLived));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refused(new PlainJWT(claims("gateway").build()).serialize());
    }

    private void refused(String token) {
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> candidateService.decode(token));
    }

    private static ServiceTokens tokens(String issuer, Instant now) {
        return new ServiceTokens(TestTokens.identity(issuer), "3909", InstantSource.fixed(now));
    }

    private static JWTClaimsSet.Builder claims(String issuer) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("candidate-service")
                .subject("demo-nora")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String signed(ECKey key, String keyId, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
