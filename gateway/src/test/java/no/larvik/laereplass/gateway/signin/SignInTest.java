package no.larvik.laereplass.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final RunningGateway gateway = RunningGateway.get();
    private final Browser browser = gateway.browser();

    @Test
    void aPersonIsSignedInAfterTheProviderVouchedForThem() {
        gateway.provider.nextIs("demo-rolf", List.of("employer"), Map.of("organisation", "910000004"));

        browser.follow("/login?persona=rolf");

        assertThat(browser.get("/api/v1/session").body())
                .contains("\"signedIn\":true", "demo-rolf", "\"roles\":[\"employer\"]", "910000004", "3909", "X-CSRF");
    }

    @Test
    void nobodyIsSignedInBefore() {
        assertThat(browser.get("/api/v1/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void leavingCarriesStateNonceAndProofKeyAndTheHint() {
        var away = Browser.location(browser.get("/login?persona=kari")).toString();

        assertThat(away)
                .startsWith(gateway.provider.issuer() + "/authorize")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "login_hint=kari");
    }

    @Test
    void comingBackAnswersAPageThatGoesOnByItself() {
        var back = browser.signIn("demo-kari", "candidate");

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("<meta http-equiv=\"refresh\" content=\"0;url=/\">", "<html lang=\"nb\">");
        assertThat(back.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void theCookieIsBoundToTheHostAndOutOfReachForScriptsAndOtherSites() {
        var back = browser.signIn("demo-kari", "candidate");

        assertThat(back.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-sid=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
                        .doesNotContain("Domain"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-signin=;"));
    }

    @Test
    void aPlantedSessionIsNotTheOneAPersonGets() {
        var planted = gateway.browser();
        planted.signIn("demo-thief", "staff");
        browser.cookies.putAll(planted.cookies);

        browser.signIn("demo-kari", "candidate");

        assertThat(browser.cookies.get("__Host-sid")).isNotEqualTo(planted.cookies.get("__Host-sid"));
        assertThat(planted.get("/api/v1/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void anAnswerOfTheProviderCountsOnce() {
        gateway.provider.nextIs("demo-kari", List.of("candidate"), Map.of());
        var away = Browser.location(browser.get("/login"));
        var back = Browser.location(browser.send(HttpRequest.newBuilder(away)));
        var attempt = Map.copyOf(browser.cookies);
        browser.send(HttpRequest.newBuilder(back));

        var other = gateway.browser();
        other.cookies.putAll(attempt);
        var again = other.send(HttpRequest.newBuilder(back));

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("Du ble ikke logget inn", "href=\"/login\"");
        assertThat(other.cookies).doesNotContainKey("__Host-sid");
    }

    @Test
    void anAnswerMeantForAnotherBrowserOpensNothing() {
        gateway.provider.nextIs("demo-kari", List.of("candidate"), Map.of());
        var away = Browser.location(browser.get("/login"));
        var back = Browser.location(browser.send(HttpRequest.newBuilder(away)));

        var victim = gateway.browser();
        victim.get("/login");
        var lured = victim.send(HttpRequest.newBuilder(back));

        assertThat(lured.statusCode()).isEqualTo(401);
        assertThat(victim.get("/api/v1/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void aSignInThatTookTooLongIsTriedAgain() {
        gateway.provider.nextIs("demo-kari", List.of("candidate"), Map.of());
        var away = Browser.location(browser.get("/login"));
        var back = Browser.location(browser.send(HttpRequest.newBuilder(away)));

        gateway.clock.forward(Duration.ofMinutes(5));

        assertThat(browser.send(HttpRequest.newBuilder(back)).statusCode()).isEqualTo(401);
    }

    @Test
    void signingInGoesBackToThePageAskedForButNeverToAnotherSite() {
        gateway.provider.nextIs("demo-nora", List.of("staff"), Map.of());
        assertThat(browser.follow("/login?returnTo=/kandidater/7?fane=forslag").body())
                .contains("url=/kandidater/7?fane=forslag\"");

        for (var trick : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\"><script>")) {
            gateway.provider.nextIs("demo-nora", List.of("staff"), Map.of());
            var encoded = URLEncoder.encode(trick, StandardCharsets.UTF_8);
            assertThat(browser.follow("/login?returnTo=" + encoded).body())
                    .doesNotContain("evil.example\"", "<script>");
        }
    }

    @Test
    void signingOutEndsTheSessionHereAndPointsToTheProvider() {
        browser.signIn("demo-kari", "candidate");
        var before = Map.copyOf(browser.cookies);

        var out = browser.post("/logout", "");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body()).contains(gateway.provider.issuer() + "/endsession", "id_token_hint=");
        assertThat(browser.cookies).doesNotContainKey("__Host-sid");
        browser.cookies.putAll(before);
        assertThat(browser.get("/api/v1/session").body()).contains("\"signedIn\":false");
    }
}
