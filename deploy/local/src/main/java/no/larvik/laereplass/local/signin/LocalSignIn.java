package no.larvik.laereplass.local.signin;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.local.keys.KeyFiles;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * OIDC with authorization code, PKCE and end of session for browsers, client credentials for scripts. Its signing key
 * is kept, so that a restart signs nobody out.
 */
public final class LocalSignIn implements AutoCloseable {

    private final MockOAuth2Server server;
    private final NettyWrapper http;

    private LocalSignIn(MockOAuth2Server server, NettyWrapper http) {
        this.server = server;
        this.http = http;
    }

    /** Port 0 means a free one. */
    public static LocalSignIn start(Path folder, int port) {
        var page = write(folder.resolve("page.html"), SignInPage.html());
        RSAKey key = KeyFiles.signing(folder.resolve("signing.json"));
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        var http = new NettyWrapper();
        var server = new MockOAuth2Server(
                new OAuth2Config(true, page.toString(), null, false, tokens, Set.of(new PersonaTokens()), http));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new LocalSignIn(server, http);
    }

    public String issuer() {
        return "http://localhost:" + http.port() + "/" + PersonaTokens.ISSUER;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
