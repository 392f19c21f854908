package no.larvik.laereplass.employer.register.brreg;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystem.Mode;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import no.larvik.laereplass.employer.register.Register.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** The live adapter against a server that answers, fails and disappears as the real one does. */
class LiveRegisterTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private static final String ROOT = "/enhetsregisteret/api";

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server = none();

    private record Answer(int status, String body) {}

    @BeforeEach
    void answers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    @Test
    void aLegalEntityIsReadAsTheRecordedOneIs() {
        answers.put(ROOT + "/enheter/910000004", new Answer(200, recorded("enheter/910000004")));

        assertThat(live().look(number("910000004"))).isEqualTo(new RecordedRegister().look(number("910000004")));
    }

    @Test
    void aWorkplaceIsLookedForWhereThereIsNoLegalEntity() {
        answers.put(ROOT + "/underenheter/310000116", new Answer(200, recorded("underenheter/310000116")));

        var found = (Look.Found) live().look(number("310000116"));

        assertThat(found.entity().sort()).isEqualTo(Sort.WORKPLACE);
        assertThat(found.entity().parent()).isEqualTo("910000004");
    }

    @Test
    void whatIsNeitherIsUnknown() {
        var live = live();
        assertThat(live.look(number("910000004"))).isInstanceOf(Look.Unknown.class);
        assertThat(live.now())
                .containsExactly(new OutsideSystem("enhetsregisteret", Mode.LIVE, NOON, null, null, null));
    }

    @Test
    void whatIsGoneIsDeleted() {
        answers.put(ROOT + "/enheter/910000004", new Answer(410, ""));

        assertThat(((Look.Found) live().look(number("910000004"))).entity().standing())
                .isEqualTo(Standing.DELETED);
    }

    @Test
    void aFailureIsTriedOnceMoreAndThenSilence() {
        answers.put(ROOT + "/enheter/910000004", new Answer(503, ""));

        var live = live();
        assertThat(live.look(number("910000004"))).isInstanceOf(Look.Silent.class);
        assertThat(asked).hasSize(2);
        assertThat(live.now())
                .containsExactly(new OutsideSystem("enhetsregisteret", Mode.LIVE, null, NOON, "SILENT", null));
    }

    @Test
    void nobodyThereIsSilence() {
        server.stop(0);

        assertThat(live().look(number("910000004"))).isInstanceOf(Look.Silent.class);
        assertThat(live().workplacesOf(number("910000004"))).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsSilence() {
        answers.put(ROOT + "/enheter/910000004", new Answer(200, "<html>vedlikehold</html>"));

        assertThat(live().look(number("910000004"))).isInstanceOf(Look.Silent.class);
    }

    @Test
    void workplacesComeEmbedded() {
        answers.put(
                ROOT + "/underenheter",
                new Answer(
                        200,
                        "{\"_embedded\":{\"underenheter\":[" + recorded("underenheter/310000116") + ","
                                + recorded("underenheter/310000132") + "]},\"page\":{\"size\":100}}"));

        assertThat(live().workplacesOf(number("910000004")))
                .extracting(Entity::standing)
                .containsExactly(Standing.ACTIVE, Standing.DELETED);
    }

    private LiveRegister live() {
        return new LiveRegister(
                RestClient.builder(), "http://127.0.0.1:" + server.getAddress().getPort(), () -> NOON);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            var answer = answers.getOrDefault(path, new Answer(404, ""));
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static OrganisationNumber number(String digits) {
        return new OrganisationNumber(digits);
    }

    private static String recorded(String name) {
        try (var in = LiveRegisterTest.class.getResourceAsStream("/register/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
