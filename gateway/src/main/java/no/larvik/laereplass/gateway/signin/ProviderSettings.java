package no.larvik.laereplass.gateway.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The OpenID Connect provider, with every address written out: the gateway starts, and serves those already signed in,
 * while the provider is away.
 *
 * @param issuer must be the issuer of its tokens, letter by letter
 * @param home where people come back to, the public address of the gateway
 */
@ConfigurationProperties("laereplass.sign-in")
public record ProviderSettings(
        String issuer,
        String authorizeUri,
        String tokenUri,
        String jwksUri,
        String endSessionUri,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String home) {

    public ProviderSettings {
        if (!URI.create(home).isAbsolute() || home.endsWith("/")) {
            throw new IllegalArgumentException("laereplass.address is a whole address without a last slash: " + home);
        }
    }

    String callback() {
        return home + SignIn.CALLBACK;
    }

    /** Where the browser goes to be signed out at the provider too. */
    public String endSession(@Nullable String idToken) {
        var address = UriComponentsBuilder.fromUriString(endSessionUri)
                .queryParam("client_id", clientId)
                .queryParam("post_logout_redirect_uri", home + "/");
        if (idToken != null) address.queryParam("id_token_hint", idToken);
        return address.encode().toUriString();
    }
}
