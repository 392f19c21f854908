package no.larvik.laereplass.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The provider as Spring Security knows it: code flow with proof key, claims from the id token alone. */
@Configuration(proxyBeanMethods = false)
class ProviderRegistration {

    static final String ID = "provider";

    @Bean
    ClientRegistrationRepository provider(ProviderSettings settings) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorizeUri())
                .tokenUri(settings.tokenUri())
                .jwkSetUri(settings.jwksUri())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri(settings.callback())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
    }

    @Bean
    OAuth2AuthorizedClientRepository providerTokens() {
        return new NoProviderTokens();
    }
}
