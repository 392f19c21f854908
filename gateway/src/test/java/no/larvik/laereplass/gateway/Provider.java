package no.larvik.laereplass.gateway;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The sign-in provider: whoever is announced signs in next. On another site than the gateway, as in real life. */
public final class Provider {

    private static final String NAME = "laereplass";
    private static final long ONE_HOUR = 3600;

    private final MockOAuth2Server server;
    private volatile OAuth2TokenCallback next = new DefaultOAuth2TokenCallback();

    Provider() {
        this.server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(new WhoeverIsNext())));
        try {
            server.start(InetAddress.getByName("127.0.0.1"), 0);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return server.issuerUrl(NAME).toString().replace("localhost", "127.0.0.1");
    }

    public void nextIs(String subject, List<String> roles, Map<String, Object> more) {
        next = new DefaultOAuth2TokenCallback(
                NAME, subject, "JWT", List.of("laereplass-gateway"), claims(subject, roles, more), ONE_HOUR);
    }

    public String bearer(String subject, List<String> roles) {
        return bearer(subject, "laereplass", claims(subject, roles, Map.of()), ONE_HOUR);
    }

    public String bearer(String subject, String audience, Map<String, Object> claims, long seconds) {
        var all = new HashMap<>(claims);
        all.put("iss", issuer());
        return server.issueToken(
                        NAME,
                        "script",
                        new DefaultOAuth2TokenCallback(NAME, subject, "JWT", List.of(audience), all, seconds))
                .serialize();
    }

    public String strangersBearer(String subject) {
        return server.issueToken("somebody-else", subject, "laereplass").serialize();
    }

    private static Map<String, Object> claims(String subject, List<String> roles, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(more);
        claims.put("roles", roles);
        claims.put("name", subject + " Demo");
        claims.put("municipality", "3909");
        return claims;
    }

    private final class WhoeverIsNext implements OAuth2TokenCallback {

        @Override
        public String issuerId() {
            return NAME;
        }

        @Override
        public String subject(TokenRequest request) {
            return Objects.requireNonNull(next.subject(request));
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return next.typeHeader(request);
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return next.audience(request);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return next.addClaims(request);
        }

        @Override
        public long tokenExpiry() {
            return ONE_HOUR;
        }
    }
}
