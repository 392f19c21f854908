package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.employer;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer's system on this machine, and everything between it and the broker. */
@RunningService
class WebhookServiceTest {

    private static final String ALL = "/api/v1/webhooks";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final int port;
    private final MatchNews news;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final HttpServer system;

    WebhookServiceTest(@LocalServerPort int port, @Autowired Topics topics) throws IOException {
        this.port = port;
        this.news = new MatchNews(topics);
        this.system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() {
        system.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            got.add(new Got(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        system.start();
    }

    @AfterEach
    void stop() {
        system.stop(0);
    }

    @Test
    void whatHappensReachesTheEmployersSystemSignedAndThin() throws Exception {
        var made = register("http://127.0.0.1:" + system.getAddress().getPort() + "/hook");
        assertThat(made.status()).isEqualTo(201);
        var id = made.json().path("webhook").path("id").asString();
        var secret = made.json().path("secret").asString();
        assertThat(rolf().get(ALL + "?employer=e-m-hook").body()).contains(id).doesNotContain(secret, "whsec_");

        news.announce("presented", "ev-hook-1", "m-hook", "c-hook", 1, "system");
        await().atMost(SOON).until(() -> got.size() == 1);

        var call = got.getFirst();
        assertThat(call.body)
                .contains("\"type\":\"match.presented\"", "\"matchId\":\"m-hook\"")
                .doesNotContain("c-hook", "3909", Neighbours.CANARY);
        assertThat(call.signature).isEqualTo("v1," + checked(secret, call));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(rolf().get(ALL + "/" + id + "/calls").body()).contains("DELIVERED", "HTTP_204"));

        assertThat(rolf().post(ALL + "/" + id + "/tests", "").status()).isEqualTo(202);
        await().atMost(SOON).until(() -> got.size() == 2);
        assertThat(got.get(1).body).contains("webhook.test");
        assertThat(rolf().put(ALL + "/" + id + "/pause", "{\"paused\":true}", "\"99\"")
                        .status())
                .isEqualTo(412);
        assertThat(rolf().put(ALL + "/" + id + "/pause", "{\"paused\":true}", "\"0\"")
                        .body())
                .contains("PAUSED");
        assertThat(rolf().delete(ALL + "/" + id).status()).isEqualTo(204);
        assertThat(rolf().get(ALL + "/" + id + "/calls").status()).isEqualTo(404);
    }

    @Test
    void anAddressThatLeadsInsideIsRefusedInWords() {
        for (var inside : List.of("https://169.254.169.254/x", "https://10.0.0.1/", "http://192.168.0.1/"))
            assertThat(register(inside).body()).contains("/address", "webhook-inside");
        assertThat(register("http://1.1.1.1/").body()).contains("webhook-https");
        assertThat(register("ikke en adresse").body()).contains("webhook-address");
        assertThat(rolf().post(
                                ALL,
                                "{\"employer\":\"e-m-hook\",\"address\":\"https://1.1.1.1/\",\"events\":[\"candidate.erased\"]}")
                        .body())
                .contains("/events", "webhook-events");
    }

    @Test
    void toEverybodyElseThereIsNothing() {
        var made = register("http://127.0.0.1:" + system.getAddress().getPort() + "/hook");
        var id = made.json().path("webhook").path("id").asString();
        for (var caller : List.of(candidate("c"), staff("s", "NAV"))) {
            var other = Api.as(port, caller);
            assertThat(other.get(ALL + "?employer=e-m-hook").status()).isEqualTo(404);
            assertThat(other.get(ALL + "/" + id + "/calls").status()).isEqualTo(404);
            assertThat(other.post(ALL + "/" + id + "/tests", "").status()).isEqualTo(404);
            assertThat(other.put(ALL + "/" + id + "/pause", "{\"paused\":true}", "\"0\"")
                            .status())
                    .isEqualTo(404);
            assertThat(other.delete(ALL + "/" + id).status()).isEqualTo(404);
        }
        assertThat(rolf().get(ALL + "?employer=e-other").status()).isEqualTo(404);
        assertThat(rolf().get(ALL + "?employer=..%2F..%2Finternal").status()).isEqualTo(404);
        assertThat(rolf().delete(ALL + "/" + id).status()).isEqualTo(204);
    }

    private Api.Answer register(String address) {
        return rolf().post(
                        ALL,
                        "{\"employer\":\"e-m-hook\",\"address\":\"" + address + "\",\"events\":[\"match.presented\"]}");
    }

    private Api rolf() {
        return Api.as(port, employer("demo-rolf", "910000004"));
    }

    /** As a receiver checks it. */
    private static String checked(String secret, Got call) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var text = call.id + "." + call.timestamp + "." + call.body;
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private record Got(String id, String timestamp, String signature, String body) {}
}
