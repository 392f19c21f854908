package no.larvik.laereplass.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.StubService;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String PATH = "/api/v1/openings";

    private final RunningGateway gateway = RunningGateway.get();
    private final StubService employer = gateway.of(Service.EMPLOYER);
    private final Browser browser = gateway.browser();
    private int before;

    @BeforeEach
    void signedIn() {
        browser.signIn("demo-rolf", "employer");
        before = employer.asked(PATH).size();
    }

    @Test
    void aChangeFromOurOwnPagePasses() {
        assertThat(browser.post(PATH, "{}").statusCode()).isEqualTo(200);
        assertThat(employer.asked(PATH)).hasSize(before + 1);
    }

    @Test
    void aChangeWithoutTheHeaderIsStopped() {
        isStopped(from(gateway.address, "same-origin"));
    }

    @Test
    void aFormOnAnotherSiteIsStopped() {
        isStopped(from("https://evil.example", "cross-site"));
        isStopped(from("https://evil.example", "cross-site").header("X-CSRF", "1"));
    }

    @Test
    void aSisterSiteIsAnotherSite() {
        isStopped(from(gateway.address, "same-site").header("X-CSRF", "1"));
    }

    @Test
    void anotherPortIsAnotherOrigin() {
        isStopped(from("http://localhost:1", "same-origin").header("X-CSRF", "1"));
    }

    @Test
    void aBrowserThatDoesNotSayWhereItComesFromIsStopped() {
        isStopped(HttpRequest.newBuilder(gateway.at(PATH)).header("X-CSRF", "1"));
    }

    @Test
    void aDeletionIsAChangeToo() {
        var answer = browser.send(HttpRequest.newBuilder(gateway.at(PATH)).DELETE());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() {
        var answer = browser.send(HttpRequest.newBuilder(gateway.at("/logout"))
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/v1/session").body()).contains("\"signedIn\":true");
    }

    private HttpRequest.Builder from(String origin, String site) {
        return HttpRequest.newBuilder(gateway.at(PATH))
                .header("Content-Type", "text/plain")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", site);
    }

    private void isStopped(HttpRequest.Builder request) {
        var answer = browser.send(request.POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"cross-site\"", "Forespørselen ble stoppet");
        assertThat(employer.asked(PATH)).hasSize(before);
    }
}
