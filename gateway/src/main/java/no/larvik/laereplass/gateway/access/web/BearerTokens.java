package no.larvik.laereplass.gateway.access.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Tokens that scripts and partner systems send: of our provider, meant for us. The provider's keys are fetched when the
 * first token comes, so that the gateway starts without it.
 */
@Configuration(proxyBeanMethods = false)
class BearerTokens {

    @Bean
    JwtDecoder bearerDecoder(
            @Value("${laereplass.sign-in.issuer}") String issuer,
            @Value("${laereplass.sign-in.jwks-uri}") String keys,
            @Value("${laereplass.bearer.audience}") String audience) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtTimestampValidator(Duration.ofSeconds(10)),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<@Nullable List<String>>(
                        "aud", meant -> meant != null && meant.contains(audience))));
        return decoder;
    }
}
