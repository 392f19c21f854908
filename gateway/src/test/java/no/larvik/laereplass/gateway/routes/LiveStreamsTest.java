package no.larvik.laereplass.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import org.junit.jupiter.api.Test;

/** A line that stays open, between a browser and a service that has something to say now and then. */
class LiveStreamsTest {

    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final RunningGateway gateway = RunningGateway.get();
    private final Script script = gateway.script("demo-nora", "staff");

    @Test
    void theServiceHearsThatTheBrowserHasGone() throws Exception {
        var gone = new CountDownLatch(1);
        gateway.of(Service.NOTIFICATION).answer("/api/v1/events", exchange -> talksUntil(gone, exchange));

        try {
            var answer = Script.open(script.request("/api/v1/events"), BodyHandlers.ofInputStream());
            try (var line = answer.body()) {
                assertThat(line.read()).isEqualTo(':');
            }
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            gone.countDown();
        }
    }

    private static void talksUntil(CountDownLatch gone, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var line = exchange.getResponseBody()) {
            while (!gone.await(20, TimeUnit.MILLISECONDS)) {
                line.write(STILL_HERE);
                line.flush();
            }
        } catch (IOException hungUp) {
            gone.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
