package no.larvik.laereplass.local.signin;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a token. A browser's sign-in brings its claims from the form of {@link SignInPage}; a script asks by
 * client credentials, its client id being the persona.
 */
final class PersonaTokens implements OAuth2TokenCallback {

    static final String ISSUER = "laereplass";
    private static final long HOURS_8 = 8 * 60 * 60;

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public @Nullable String subject(TokenRequest request) {
        return byScript(request) ? persona(request).subject() : null;
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("laereplass");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return byScript(request) ? persona(request).claims() : Map.of();
    }

    @Override
    public long tokenExpiry() {
        return HOURS_8;
    }

    private static boolean byScript(TokenRequest request) {
        return GrantType.CLIENT_CREDENTIALS.equals(
                request.getAuthorizationGrant().getType());
    }

    private static Persona persona(TokenRequest request) {
        var client = clientOf(request);
        return Persona.called(client)
                .orElseThrow(() -> new OAuth2Exception(
                        OAuth2Error.INVALID_CLIENT.setDescription("no persona " + client), "no persona " + client));
    }

    private static String clientOf(TokenRequest request) {
        ClientAuthentication proof = request.getClientAuthentication();
        var id = proof == null ? request.getClientID() : proof.getClientID();
        return id == null ? "" : id.getValue();
    }
}
