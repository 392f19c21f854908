package no.larvik.laereplass.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import no.larvik.laereplass.gateway.StubService;
import org.junit.jupiter.api.Test;

class SickServiceTest {

    private final RunningGateway gateway = RunningGateway.get();
    private final Script script = gateway.script("demo-nora", "staff");
    private final StubService matching = gateway.of(Service.MATCHING);

    @Test
    void aSickRouteRestsAndItsNeighboursGoOn() {
        assertThat(script.get("/api/v1/allocations").statusCode()).isEqualTo(200);
        matching.answer("/api/v1/allocations", 500, "{\"code\":\"unexpected\"}");
        for (int call = 0; call < 19; call++) {
            assertThat(script.get("/api/v1/allocations").statusCode()).isEqualTo(500);
        }
        var before = matching.asked("/api/v1/allocations").size();

        var resting = script.get("/api/v1/allocations");

        isProblem(resting, 503, "service-resting");
        assertThat(resting.headers().firstValue("Retry-After")).contains("10");
        assertThat(matching.asked("/api/v1/allocations")).hasSize(before);
        assertThat(script.get("/api/v1/rules").statusCode()).isEqualTo(200);
        assertThat(script.get("/api/v1/candidates").statusCode()).isEqualTo(200);
    }

    @Test
    void aCallersMistakesDoNotMakeAServiceSick() {
        matching.answer("/api/v1/journeys", 422, "{}");
        for (int call = 0; call < 40; call++) {
            assertThat(script.get("/api/v1/journeys").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aServiceThatHangsUpIsUnreachableAndAReadIsTriedTwice() {
        matching.answer("/api/v1/queue/broken", HttpExchange::close);

        var answer = script.get("/api/v1/queue/broken");

        isProblem(answer, 502, "service-unreachable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(matching.asked("/api/v1/queue/broken")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aChangeIsNeverTriedTwice() {
        matching.answer("/api/v1/queue/change", HttpExchange::close);

        isProblem(script.post("/api/v1/queue/change", "{}"), 502, "service-unreachable");

        assertThat(matching.asked("/api/v1/queue/change")).hasSize(1);
    }

    @Test
    void aServiceThatIsLateIsNotWaitedForNorAskedAgain() throws InterruptedException {
        var done = new CountDownLatch(1);
        matching.answer("/api/v1/queue/slow", exchange -> await(done));
        var start = System.nanoTime();

        var answer = script.get("/api/v1/queue/slow");

        done.countDown();
        isProblem(answer, 504, "service-late");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(matching.asked("/api/v1/queue/slow")).hasSize(1);
    }

    @Test
    void problemsAreToldInTheReadersLanguage() {
        matching.answer("/api/v1/queue/words", HttpExchange::close);

        assertThat(inLanguage("nb-NO")).contains("Denne delen svarer ikke");
        assertThat(inLanguage("nn")).contains("Denne delen svarer ikkje");
        assertThat(inLanguage("en-GB,en;q=0.8")).contains("This part does not answer");
        assertThat(inLanguage("so")).contains("Denne delen svarer ikke");
    }

    private String inLanguage(String language) {
        return Script.send(script.request("/api/v1/queue/words").header("Accept-Language", language))
                .body();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("\"code\":\"" + code + "\"", "\"title\":", "\"detail\":", "\"status\":" + status)
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContain("Exception", "127.0.0.1");
    }
}
