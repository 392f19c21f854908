package no.larvik.laereplass.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import no.larvik.laereplass.gateway.StubService;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int ONE_MEGABYTE = 1024 * 1024;

    private final RunningGateway gateway = RunningGateway.get();
    private final StubService employer = gateway.of(Service.EMPLOYER);
    private final Script script = gateway.script("demo-rolf", "employer");

    @Test
    void aTenMegabyteBodyIsRefusedBeforeAByteOfItIsRead() throws IOException {
        try (var socket = new Socket("127.0.0.1", gateway.at("/").getPort())) {
            socket.setSoTimeout(5_000);
            var head = "POST /api/v1/openings/big HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485760\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            var answer = new StringBuilder();
            var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
            for (int c = in.read(); c >= 0 && c != '}'; c = in.read()) answer.append((char) c);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"code\":\"too-large\"");
        }
        assertThat(employer.asked("/api/v1/openings/big")).isEmpty();
    }

    @Test
    void aSenderWhoDoesNotWaitForTheAnswerStillHearsIt() {
        var body = new byte[10 * ONE_MEGABYTE];

        var answer = Script.send(script.request("/api/v1/openings/big").PUT(BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aTableMayBeTenMegabytes() {
        assertThat(table("/api/v1/travel-times/imports", 10 * ONE_MEGABYTE)).isEqualTo(200);
        assertThat(table("/api/v1/travel-times/imports", 10 * ONE_MEGABYTE + 1)).isEqualTo(413);
    }

    @Test
    void aFormWithADocumentMayBeLarger() {
        assertThat(sized("/api/v1/candidates/x/documents", "multipart/form-data; boundary=b", 6 * ONE_MEGABYTE))
                .isEqualTo(200);
        assertThat(sized("/api/v1/candidates/x/documents", "multipart/form-data; boundary=b", 6 * ONE_MEGABYTE + 1))
                .isEqualTo(413);
    }

    private int table(String path, int bytes) {
        return sized(path, "text/csv", bytes);
    }

    private int sized(String path, String type, int bytes) {
        var request =
                script.request(path).setHeader("Content-Type", type).POST(BodyPublishers.ofByteArray(new byte[bytes]));
        return Script.send(request).statusCode();
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCountedWhileItIsRead() {
        assertThat(chunked("/api/v1/openings/chunked-big", ONE_MEGABYTE + 1)).isEqualTo(413);
        assertThat(employer.asked("/api/v1/openings/chunked-big")).isEmpty();

        assertThat(chunked("/api/v1/openings/chunked", ONE_MEGABYTE)).isEqualTo(200);
        assertThat(employer.asked("/api/v1/openings/chunked").getLast().body()).hasSize(ONE_MEGABYTE);
    }

    @Test
    void aSessionThatAsksTooFastIsToldHowLongToWait() {
        var browser = gateway.browser();
        browser.signIn("demo-kari", "candidate");
        var answer = browser.get("/api/v1/session");
        for (int request = 0; request < 60 && answer.statusCode() == 200; request++) {
            answer = browser.get("/api/v1/session");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[1-3]");
        assertThat(answer.body()).contains("\"code\":\"too-many-requests\"", "Vent ", " sekunder");

        var other = gateway.browser();
        other.signIn("demo-kari", "candidate");
        assertThat(other.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptMayAskFaster() {
        for (int request = 0; request < 200; request++) {
            assertThat(script.get("/api/v1/session").statusCode()).isEqualTo(200);
        }
    }

    private int chunked(String path, int size) {
        var body = new byte[size];
        Arrays.fill(body, (byte) 'a');
        return Script.send(
                        script.request(path).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                .statusCode();
    }
}
