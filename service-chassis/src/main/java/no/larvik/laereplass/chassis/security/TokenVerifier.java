package no.larvik.laereplass.chassis.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Accepts a token only when a known service signed it with its own key, in its own name, for this service, for no
 * longer than {@link ServiceTokens#LIFETIME}.
 */
final class TokenVerifier {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private TokenVerifier() {}

    static JwtDecoder decoder(ServiceIdentity identity) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(identity.publicKeys())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // times and names are checked below
        var signatures = new NimbusJwtDecoder(processor);
        signatures.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
        return new RememberedSignatures(
                signatures,
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(CLOCK_SKEW),
                        check(
                                "aud",
                                jwt -> jwt.getAudience() != null
                                        && jwt.getAudience().contains(identity.name())),
                        check("iss", TokenVerifier::signedInOwnName),
                        check(
                                "sub",
                                jwt -> jwt.getSubject() != null
                                        && !jwt.getSubject().isBlank()),
                        check("exp", TokenVerifier::shortLived)));
    }

    private static boolean signedInOwnName(Jwt jwt) {
        var issuer = jwt.getClaimAsString("iss");
        return issuer != null && issuer.equals(jwt.getHeaders().get("kid"));
    }

    private static boolean shortLived(Jwt jwt) {
        return jwt.getIssuedAt() != null
                && jwt.getExpiresAt() != null
                && !jwt.getExpiresAt().isAfter(jwt.getIssuedAt().plus(ServiceTokens.LIFETIME));
    }

    private static OAuth2TokenValidator<Jwt> check(String claim, java.util.function.Predicate<Jwt> holds) {
        return jwt -> holds.test(jwt)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The claim " + claim + " is not acceptable.", null));
    }
}
