package no.larvik.laereplass.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class LocalSignInTest {

    @TempDir
    Path folder;

    private LocalSignIn signIn;
    private Browser browser;

    @BeforeEach
    void start() {
        signIn = LocalSignIn.start(folder, 0);
        browser = Browser.at(signIn.issuer());
    }

    @AfterEach
    void stop() {
        browser.close();
        signIn.close();
    }

    @Test
    void everyPersonaHasAButton() throws Exception {
        var page = browser.get("/authorize?" + Browser.encoded(request(new CodeVerifier())));

        for (var persona : Persona.values()) assertThat(page.body()).contains("value=\"" + persona.subject() + "\"");
        assertThat(page.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("utf-8"));
        assertThat(page.body()).contains("Hvem vil du være?");
    }

    @Test
    void pressingAButtonSignsInWithThePersonasClaims() throws Exception {
        var verifier = new CodeVerifier();
        var answer = browser.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "gateway",
                "client_secret", "demo",
                "redirect_uri", "http://localhost/back",
                "code", signInAs("nora", verifier),
                "code_verifier", verifier.getValue()));

        var claims = Browser.claims(answer, "id_token");
        assertThat(claims.getSubject()).isEqualTo("demo-nora");
        assertThat(claims.getAudience()).containsExactly("gateway");
        assertThat(claims.getStringListClaim("roles")).containsExactly("staff");
        assertThat(claims.getStringClaim("agency")).isEqualTo("OPPFOLGINGSTJENESTEN");
        assertThat(Browser.claims(answer, "access_token").getAudience()).containsExactly("laereplass");
    }

    @Test
    void aCodeWithoutItsVerifierIsWorthNothing() throws Exception {
        var answer = browser.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "gateway",
                "client_secret", "demo",
                "redirect_uri", "http://localhost/back",
                "code", signInAs("nora", new CodeVerifier()),
                "code_verifier", new CodeVerifier().getValue()));

        assertThat(answer.has("access_token")).isFalse();
    }

    @Test
    void aScriptGetsATokenByThePersonasName() throws Exception {
        var claims = Browser.claims(tokenFor("rolf"), "access_token");

        assertThat(claims.getIssuer()).isEqualTo(signIn.issuer());
        assertThat(claims.getSubject()).isEqualTo("demo-rolf");
        assertThat(claims.getStringClaim("organisation")).isEqualTo("910000004");
        assertThat(claims.getStringClaim("municipality")).isEqualTo("3909");
    }

    @Test
    void nobodyElseGetsOne() throws Exception {
        assertThat(tokenFor("mallory").get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void theSigningKeyStaysOverARestart() throws Exception {
        var before = browser.get("/jwks").body();
        stop();
        start();

        assertThat(browser.get("/jwks").body()).isEqualTo(before);
    }

    @Test
    void endingTheSessionLeadsBack() throws Exception {
        var answer = browser.get("/endsession?post_logout_redirect_uri=http://localhost/ute");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue("http://localhost/ute");
    }

    private tools.jackson.databind.JsonNode tokenFor(String persona) throws Exception {
        return browser.token(Map.of(
                "grant_type", "client_credentials",
                "client_id", persona,
                "client_secret", "demo",
                "scope", "openid"));
    }

    private String signInAs(String persona, CodeVerifier verifier) throws Exception {
        var path = "/authorize?" + Browser.encoded(request(verifier));
        var form = Pattern.compile("(?s)id=\"" + persona + "\".*?name=\"claims\" value=\"([^\"]*)\"")
                .matcher(browser.get(path).body());
        assertThat(form.find()).isTrue();
        var claims = form.group(1).replace("&quot;", "\"");
        var answer = browser.post(path, Map.of("username", "demo-" + persona, "claims", claims));
        var back = answer.headers().firstValue("location").orElseThrow();
        return back.replaceAll(".*[?&]code=([^&]*).*", "$1");
    }

    private static Map<String, String> request(CodeVerifier verifier) {
        return Map.of(
                "client_id", "gateway",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", "http://localhost/back",
                "state", "state",
                "nonce", "nonce",
                "code_challenge",
                        CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue(),
                "code_challenge_method", "S256");
    }
}
