package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.larvik.laereplass.chassis.fixtures.ImportClient;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** NAV's ads through their life: taken in once, known the next time, gone when NAV has taken them down. */
@RunningService
class AdsTest {

    private static final Caller NORA = TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN");

    @LocalServerPort
    private int port;

    @Test
    void anAdIsTakenInOnceAndTheOpeningGoesWhenTheAdDoes() throws Exception {
        var posted = Posted.at(port);
        var ad = feed(posted.number(), "ACTIVE");

        var first = taken(ad);
        assertThat(outcomes(first)).containsExactly("CREATED null");
        var opening = client().lines("ads", first).getFirst().path("reference").asString();
        assertThat(posted.staff().get("/api/v1/openings/" + opening).text("status"))
                .isEqualTo("DRAFT");

        assertThat(outcomes(taken(ad))).containsExactly("UNCHANGED null");

        var gone = taken(feed(posted.number(), "INACTIVE"));
        assertThat(outcomes(gone)).containsExactly("CHANGED import-ad-withdrawn");
        assertThat(posted.staff().get("/api/v1/openings/" + opening).text("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(outcomes(taken(feed(posted.number(), "INACTIVE")))).containsExactly("SKIPPED import-ad-over");

        assertThat(client().undone("ads", gone).path("kept").asInt()).isEqualTo(1);
        assertThat(posted.staff().get("/api/v1/openings/" + opening).text("status"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aPlaceThatIsPostedAlreadyIsNotTakenInAgain() throws Exception {
        var posted = Posted.at(port);
        var opening = posted.published();

        var job = taken(feed(posted.number(), "ACTIVE"));

        assertThat(outcomes(job)).containsExactly("SKIPPED import-opening-known");
        assertThat(client().lines("ads", job).getFirst().path("reference").asString())
                .isEqualTo(opening);
    }

    @Test
    void staffFetchTheNewestAndAreToldWhenTheyAreInvented() {
        var nora = Api.as(port, NORA);
        assertThat(nora.get("/api/v1/employers/imports/ads/feed")
                        .body()
                        .path("live")
                        .asBoolean())
                .isFalse();

        var fetched = nora.post("/api/v1/employers/imports/ads/feed", "{}");

        assertThat(fetched.status()).isEqualTo(201);
        var job = nora.get("/api/v1/employers/imports/ads/" + fetched.id()).body();
        assertThat(job.path("rows").asInt()).isEqualTo(6);
        assertThat(job.path("format").asString()).isEqualTo("JSON");
        for (var other : List.of(TestTokens.employer("rolf", "910000004"), TestTokens.candidate("kari")))
            assertThat(Api.as(port, other)
                            .post("/api/v1/employers/imports/ads/feed", "{}")
                            .status())
                    .isEqualTo(403);
    }

    private JsonNode taken(byte[] feed) {
        var upload = ImportClient.body(client().upload("ads", "feed.json", feed));
        return client().applied("ads", client().checked("ads", upload), "GOOD_ROWS");
    }

    private List<String> outcomes(JsonNode job) {
        return client().lines("ads", job).stream()
                .map(line -> line.path("outcome").asString() + " "
                        + (line.path("note").isNull()
                                ? "null"
                                : line.path("note").path("code").asString()))
                .toList();
    }

    /** One ad of the recorded ones, by this employer; its id is the employer's own. */
    private static byte[] feed(String number, String status) throws Exception {
        var all = Files.readString(Path.of("src/test/resources/imports/ads/good-feed.json"));
        var mapper = tools.jackson.databind.json.JsonMapper.builder().build();
        var feed = (tools.jackson.databind.node.ObjectNode) mapper.readTree(all.replace("920000002", number)
                .replace("5f0c1e00-0000-4000-8000-000000000001", "5f0c1e00-0000-4000-8000-000" + number));
        var first = feed.path("items").get(0);
        ((tools.jackson.databind.node.ObjectNode) first.path("_feed_entry")).put("status", status);
        feed.putArray("items").add(first);
        return mapper.writeValueAsString(feed).getBytes(StandardCharsets.UTF_8);
    }

    private ImportClient client() {
        return new ImportClient(
                "http://127.0.0.1:" + port + "/api/v1/employers/imports",
                () -> TestTokens.bearer(NORA, "employer-service"),
                "nb");
    }
}
