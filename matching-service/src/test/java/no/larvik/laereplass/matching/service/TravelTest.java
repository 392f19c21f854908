package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class TravelTest extends ServiceTest {

    private static final String IMPORTS = "/api/v1/travel-times/imports?source=Entur&date=2026-11-01";
    private static final String HEAD = "from_lat,from_lon,to_lat,to_lon,mode,minutes\n";
    private static final String BY_BUS = "59.05,10.03,59.13,10.22,BUS,90\n";
    private static final String BY_CAR = "59.05,10.03,59.13,10.22,CAR,18\n";

    @AfterEach
    void distanceCountsAgain() {
        world.administrator().send("DELETE", "/api/v1/travel-times", null, Map.of());
    }

    @Test
    void measuredTimesStandBeforeTheDistance() {
        var walker = world.candidate("nora", Map.of("licences", List.of()));
        var driver = world.candidate("nora");
        var opening = world.opening(1);
        assertThat(suggestion(walker, opening).path("travel").isNull()).isTrue();

        assertThat(bring(HEAD + BY_BUS + BY_CAR).body())
                .isEqualTo(Api.JSON.readTree("{\"accepted\":2,\"rejected\":[],\"applied\":true}"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> suggestion(driver, opening)
                        .path("travel")
                        .path("mode")
                        .asString("")
                        .equals("CAR"));
        assertThat(suggestion(driver, opening).path("travel").path("minutes").asInt())
                .isEqualTo(18);
        var match = world.match("nora", driver, opening, "PROPOSED").text("id");
        assertThat(world.young(driver)
                        .get("/api/v1/suggestions/why?match=" + match)
                        .body()
                        .path("way")
                        .toString())
                .isEqualTo("{\"km\":14,\"minutes\":18,\"mode\":\"CAR\"}");
        assertThat(suggestion(walker, opening).isMissingNode())
                .as("an hour and a half is 60 km")
                .isTrue();
        var inUse = world.staff("nora").get("/api/v1/travel-times").body();
        assertThat(inUse.path("loaded").asBoolean()).isTrue();
        assertThat(inUse.path("source").asString()).isEqualTo("Entur");
        assertThat(inUse.path("rows").asInt()).isEqualTo(2);
        assertThat(inUse.path("modes")).hasSize(2);

        distanceCountsAgain();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> suggestion(walker, opening).path("travel").isNull());
        assertThat(world.staff("nora")
                        .get("/api/v1/travel-times")
                        .body()
                        .path("loaded")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        bring(HEAD + BY_CAR);
        var before = world.administrator().get("/api/v1/travel-times").body();

        var answer = bring(HEAD + BY_BUS + "59.05,10.03,59.13,10.22,TRAIN,700\n\n10.03,59.05,59.13,10.22,BUS,5\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("applied").asBoolean()).isFalse();
        assertThat(answer.body().path("rejected").valueStream().map(TravelTest::words))
                .containsExactly(
                        "3 mode unknown-mode",
                        "3 minutes minutes-range",
                        "5 from_lat off-the-map",
                        "5 from_lon off-the-map");
        assertThat(answer.body().path("rejected").path(0).path("detail").asString())
                .contains("BUS");
        assertThat(world.administrator().get("/api/v1/travel-times").body()).isEqualTo(before);
    }

    @Test
    void aDryRunChangesNothing() {
        var answer = csv(world.administrator(), IMPORTS + "&dryRun=true", HEAD + BY_CAR);

        assertThat(answer.body().path("accepted").asInt()).isEqualTo(1);
        assertThat(answer.body().path("applied").asBoolean()).isFalse();
        assertThat(world.administrator()
                        .get("/api/v1/travel-times")
                        .body()
                        .path("loaded")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whatIsWrongIsSaidInTheReadersLanguage() {
        var file = HEAD + "59.05,10.03,59.13,10.22,TRAIN,5\n";

        var english = world.administrator()
                .send("POST", IMPORTS, file, Map.of("Content-Type", "text/csv", "Accept-Language", "en"));

        assertThat(english.body().path("rejected").path(0).path("detail").asString())
                .isEqualTo("The way of travelling must be BUS or CAR.");
    }

    @Test
    void sourceAndDateAreAskedFor() {
        var administrator = world.administrator();
        var path = "/api/v1/travel-times/imports";

        assertThat(csv(administrator, path + "?date=2026-11-01&source=%20", HEAD + BY_CAR)
                        .errors())
                .containsExactly("?source source-length");
        assertThat(csv(administrator, path + "?source=Entur&date=2999-01-01", HEAD + BY_CAR)
                        .errors())
                .containsExactly("?date not-yet");
        assertThat(csv(administrator, path + "?source=Entur&date=soon", HEAD + BY_CAR)
                        .status())
                .isEqualTo(400);
        assertThat(csv(administrator, path + "?source=Entur", HEAD + BY_CAR).status())
                .isEqualTo(400);
        assertThat(administrator.post(IMPORTS, Map.of("rows", 1)).status()).isEqualTo(415);
    }

    @Test
    void administratorsAloneBringAndRemoveIt() {
        var young = world.young(world.candidate("nora"));
        var staff = world.staff("nora");
        var firm = world.firm(World.FIRM);

        for (var other : List.of(young, staff, firm)) {
            assertThat(csv(other, IMPORTS, HEAD + BY_CAR).status()).isEqualTo(403);
            assertThat(other.send("DELETE", "/api/v1/travel-times", null, Map.of())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(young.get("/api/v1/travel-times").status()).isEqualTo(403);
        assertThat(firm.get("/api/v1/travel-times").status()).isEqualTo(403);
        assertThat(staff.get("/api/v1/travel-times").body().path("loaded").asBoolean())
                .isFalse();
    }

    @Test
    void whatIsAnnouncedIsWhatTheContractsSay() {
        bring(HEAD + BY_CAR);
        distanceCountsAgain();

        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topics.actual("travel.event.v1"), "travel"), found -> found.size() >= 2);
        assertThat(told).allSatisfy(event -> {
            var header = event.headers().lastHeader("ce_type").value();
            var type = new String(header, StandardCharsets.UTF_8).replace("no.larvik.laereplass.", "");
            assertThat(Contracts.errors(type, new String(event.value(), StandardCharsets.UTF_8)))
                    .isEmpty();
        });
        assertThat(Broker.records(topics.actual("travel.state.v1"), "travel"))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(
                                Contracts.errors("travel.state.v1", new String(state.value(), StandardCharsets.UTF_8)))
                        .isEmpty());
    }

    private JsonNode suggestion(String candidate, String opening) {
        return world.staff("nora")
                .get("/api/v1/suggestions?limit=100&candidate=" + candidate)
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("openingId").asString().equals(opening))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Api.Answer bring(String file) {
        return csv(world.administrator(), IMPORTS, file);
    }

    private static Api.Answer csv(Api who, String path, String file) {
        return who.send("POST", path, file, Map.of("Content-Type", "text/csv"));
    }

    private static String words(JsonNode rejected) {
        return rejected.path("line").asInt() + " " + rejected.path("column").asString() + " "
                + rejected.path("code").asString();
    }
}
