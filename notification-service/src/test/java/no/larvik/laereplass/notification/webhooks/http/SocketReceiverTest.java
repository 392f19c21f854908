package no.larvik.laereplass.notification.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.notification.webhooks.Receiver;
import no.larvik.laereplass.notification.webhooks.Signed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against real servers on this machine. */
class SocketReceiverTest {

    private static final Signed SIGNED =
            new Signed("ev-1:w-1", 1_790_000_000L, "{\"type\":\"webhook.test\"}", "v1,abc=");
    private final ConcurrentHashMap<String, String> got = new ConcurrentHashMap<>();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server = none();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Runnable::run);
        server.createContext("/ok", exchange -> {
            exchange.getRequestHeaders()
                    .forEach((name, value) -> got.put(name.toLowerCase(java.util.Locale.ROOT), value.getFirst()));
            got.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            got.put("asked", exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/sick", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void theReceiverGetsBodyAndSignatureAsTheyAre() {
        assertThat(call("/ok?tenant=1")).isEqualTo(new Receiver.Answer(true, "HTTP_204"));

        assertThat(got)
                .containsEntry("asked", "POST /ok?tenant=1")
                .containsEntry("webhook-id", "ev-1:w-1")
                .containsEntry("webhook-timestamp", "1790000000")
                .containsEntry("webhook-signature", "v1,abc=")
                .containsEntry("content-type", "application/json")
                .containsEntry("body", SIGNED.body());
    }

    @Test
    void aSickReceiverIsAFailure() {
        assertThat(call("/sick")).isEqualTo(new Receiver.Answer(false, "HTTP_500"));
        assertThat(call("/nowhere")).isEqualTo(new Receiver.Answer(false, "HTTP_404"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/elsewhere",
                "http://127.0.0.1/elsewhere",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/elsewhere"
            })
    void noRedirectIsFollowed(String target) {
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(call("/moved")).isEqualTo(new Receiver.Answer(false, "HTTP_302"));
        assertThat(elsewhere).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SSH-2.0-OpenSSH\r\n", "HTTP/9.9 200 OK\r\n", "HTTP/1.1 999 OK\r\n", "", "\u0000\u0001\r\n"})
    void garbageIsNoAnswer(String garbage) throws Exception {
        assertThat(raw(garbage, false).code()).isEqualTo("NOT_HTTP");
    }

    @Test
    void anEndlessLineIsCutOff() throws Exception {
        assertThat(raw("HTTP/1.1 200 " + "a".repeat(5000), true).code()).isEqualTo("NOT_HTTP");
    }

    @Test
    void whoDoesNotAnswerIsHungUpOn() throws Exception {
        assertThat(raw("", true).code()).isEqualTo("TIMEOUT");
    }

    @Test
    void whoIsNotThereIsAFailure() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(receiver(true)
                        .call(URI.create("http://127.0.0.1:" + free + "/"), SIGNED)
                        .code())
                .isEqualTo("NO_CONNECTION");
    }

    @Test
    void withoutTheDemosSettingThisMachineIsNeverCalled() {
        for (var host : new String[] {"127.0.0.1", "localhost", "[::1]", "127.1"})
            assertThat(receiver(false)
                            .call(
                                    URI.create("http://" + host + ":"
                                            + server.getAddress().getPort() + "/elsewhere"),
                                    SIGNED)
                            .code())
                    .isEqualTo("REFUSED_ADDRESS");
        assertThat(elsewhere).hasValue(0);
    }

    private Receiver.Answer call(String path) {
        return receiver(true)
                .call(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path), SIGNED);
    }

    /** A server that says this and then hangs up, or goes on saying nothing. */
    private Receiver.Answer raw(String words, boolean stays) throws Exception {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = Thread.ofVirtual().start(() -> {
                try (var line = listening.accept()) {
                    while (line.getInputStream().read() != '}') {} // the whole request
                    line.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                    line.getOutputStream().flush();
                    if (stays) over.await();
                } catch (IOException | InterruptedException hungUp) {
                    Thread.currentThread().interrupt();
                }
            });
            var answer = receiver(true).call(URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/"), SIGNED);
            over.countDown();
            server.join();
            return answer;
        }
    }

    private static SocketReceiver receiver(boolean loopback) {
        return new SocketReceiver(new WebhookSettings(loopback, Duration.ofSeconds(2), Duration.ofMillis(300)));
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
