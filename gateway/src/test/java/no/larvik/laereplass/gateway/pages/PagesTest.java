package no.larvik.laereplass.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.larvik.laereplass.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final RunningGateway gateway = RunningGateway.get();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/min-side", "/kandidater/0192-abc/forslag"})
    void everyAddressOfThePageShowsThePage(String path) {
        var answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>Læreplass Larvik</h1>");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void filesWithADigestInTheirNameAreKeptForAYear() {
        var answer = browse("/assets/app-5f2c.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app-old.js",
                "/favicon.svg",
                "/.env",
                "/internal",
                "/actuator",
                "/api",
                "/api/",
                "/assets/../application.yaml",
                "/application.yaml"
            })
    void whatIsNoPageIsNotAnsweredWithThePage(String path) {
        var answer = browse(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<h1>", "spring:");
    }

    @Test
    void aProgramAskingForDataIsNotGivenAPage() {
        var answer = gateway.browser()
                .send(HttpRequest.newBuilder(gateway.at("/min-side")).header("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    private HttpResponse<String> browse(String path) {
        return gateway.browser()
                .send(HttpRequest.newBuilder(gateway.at(path)).header("Accept", "text/html,application/xhtml+xml"));
    }
}
