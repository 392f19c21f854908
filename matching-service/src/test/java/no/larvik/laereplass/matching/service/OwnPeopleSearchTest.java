package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.searches.Alerting;
import no.larvik.laereplass.matching.searches.Hits;
import no.larvik.laereplass.matching.searches.Searches;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Staff follow a place and hear, once, of new people of their own who fit it; of nobody else's, ever. */
class OwnPeopleSearchTest extends ServiceTest {

    private static final String AT = "/api/v1/searches";
    private static final Duration SOON = Duration.ofSeconds(20);

    /** As far away as they travel, for their last wish, with nothing the place asks for. */
    private static final Map<String, Object> POOR = Map.of(
            "trades",
            List.of("tomrerfaget", "smedfaget", "bunadstilvirkerfaget"),
            "cell",
            Map.of("lat", 58.93, "lon", 9.92),
            "skills",
            List.of("TEAMWORK"),
            "availableFrom",
            "2027-11-01",
            "supports",
            List.of("FIXED_CONTACT", "CALM_PLACE", "SHORTER_DAYS", "STEP_FREE_ACCESS"),
            "surroundings",
            List.of("INDOOR"),
            "languageLevel",
            "A1");

    private final Searches searches;
    private final Hits hits;

    @Autowired
    OwnPeopleSearchTest(Searches searches, Hits hits) {
        this.searches = searches;
        this.hits = hits;
    }

    @Test
    void eachNewPersonOfMineIsToldOnceHoweverManyReplicasAndRestarts() throws Exception {
        var opening = place("modistfaget");
        young("nora-w1", "modistfaget");
        var id = kept("nora-w1", opening);
        var others = young("jonas-w1", "modistfaget");
        assertThat(look()).as("who is there already, and who is a colleague's").isZero();

        var first = young("nora-w1", "modistfaget");
        var second = young("nora-w1", "modistfaget");
        var told = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> replicas = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(any -> replica(true)::pass)
                    .toList();
            for (var one : threads.invokeAll(replicas)) told += one.get();
        }
        told += look();

        assertThat(told).as("both in one").isEqualTo(1);
        assertThat(announced(id, 1)).singleElement().asString().doesNotContain(first, second, opening, "nora");
        var seen = one("nora-w1", id);
        assertThat(ids(seen, "people")).containsExactlyInAnyOrder(first, second).doesNotContain(others);
        assertThat(ids(seen, "places")).isEmpty();
        assertThat(owner(id).text("subject")).isEqualTo("nora-w1");
    }

    @Test
    void whoeverBecomesMineIsNewsAndWhoeverIsMineNoLongerIsNotTold() {
        var opening = place("orgelbyggerfaget");
        var kari = young("jonas-w2", "orgelbyggerfaget");
        var id = kept("nora-w2", opening);

        CandidateService.only().caseOf("nora-w2", kari);
        assertThat(look()).isEqualTo(1);
        assertThat(owner(id).status()).isEqualTo(200);

        CandidateService.only().noLongerCaseOf("nora-w2", kari);
        assertThat(owner(id).status()).as("asked right before sending").isEqualTo(404);
        assertThat(ids(one("nora-w2", id), "people")).isEmpty();
        assertThat(look()).isZero();
    }

    @Test
    void ofAPlaceThatIsNoLongerOpenNobodyIsTold() {
        var opening = place("buntmakerfaget");
        var id = kept("nora-w3", opening);
        young("nora-w3", "buntmakerfaget");
        assertThat(look()).isEqualTo(1);
        assertThat(owner(id).status()).isEqualTo(200);

        world.withdrawOpening(opening);
        await().atMost(SOON).until(() -> owner(id).status() == 404);

        young("nora-w3", "buntmakerfaget");
        assertThat(look()).isZero();
        assertThat(save("nora-w3", opening).status()).isEqualTo(404);
    }

    @Test
    void whoeverIsProtectedPausedElsewhereOrFitsPoorlyIsNotTold() {
        var opening = place("bunadstilvirkerfaget");
        var id = kept("nora-w4", opening);
        young("nora-w4", "bunadstilvirkerfaget", Map.of("addressProtected", true));
        young("nora-w4", "bunadstilvirkerfaget", Map.of("paused", true));
        young("nora-w4", "bunadstilvirkerfaget", Map.of("municipality", "2502"));
        var poor = young("nora-w4", "bunadstilvirkerfaget", POOR);
        assertThat(wordOf(poor, opening)).isEqualTo("POSSIBLE");

        assertThat(look()).isZero();
        assertThat(owner(id).status()).isEqualTo(404);
    }

    @Test
    void whileNobodySaysWhoseIsWhoseItWaitsAndHoldsNoOtherSearchUp() {
        var opening = place("glassblaserfaget");
        var id = kept("nora-w5", opening);
        var nora = world.staff("nora-w5");
        assertThat(nora.post(AT, Map.of("name", "Kjole", "trade", "kjole-og-draktsyerfaget"))
                        .status())
                .isEqualTo(201);
        young("nora-w5", "glassblaserfaget");
        place("kjole-og-draktsyerfaget");

        CandidateService.only().isAway(true);
        assertThat(look()).as("the place alone").isEqualTo(1);
        CandidateService.only().isAway(false);
        assertThat(look()).isEqualTo(1);

        CandidateService.only().isAway(true);
        assertThat(owner(id).status()).as("no answer is not a no").isGreaterThanOrEqualTo(500);
    }

    @Test
    void aReplicaThatDoesNotKnowEverybodyYetTellsNothingAndDeniesNothing() {
        var opening = place("akvakulturfaget");
        var id = kept("nora-w6", opening);
        young("nora-w6", "akvakulturfaget");

        assertThat(replica(false).pass()).isZero();
        assertThatThrownBy(() -> replica(false).standing(id)).isInstanceOf(MatchingProblem.NoAnswer.class);
        assertThat(look()).isEqualTo(1);
    }

    @Test
    void ofWhoeverIsForgottenNothingStaysAndNothingIsTold() {
        var opening = place("hovslagerfaget");
        var id = kept("nora-w7", opening);
        var gone = young("nora-w7", "hovslagerfaget");
        assertThat(look()).isEqualTo(1);

        world.tell("candidate", gone, null);

        await().atMost(SOON).until(() -> searches.about(gone).isEmpty());
        assertThat(owner(id).status()).isEqualTo(404);
        assertThat(look()).isZero();
    }

    @Test
    void whatCannotBeKeptIsRefusedWithWhatToDo() {
        var opening = place("hestefaget");
        var nora = world.staff("nora-w8");

        for (var more : List.of(Map.of("trade", "hestefaget"), Map.of("kind", "PRAKSIS"), Map.of("candidateId", "x"))) {
            var both = new HashMap<String, Object>(more);
            both.putAll(Map.of("name", "Begge", "openingId", opening));
            assertThat(nora.post(AT, both).errors()).containsExactly("/openingId search-people");
        }
        assertThat(save("nora-w8", "01939d4e-0000-7000-8000-0000000000ff").status())
                .isEqualTo(404);
        var firm = world.firm(World.OTHER_FIRM);
        assertThat(firm.post(AT, Map.of("name", "Andres", "openingId", opening)).status())
                .isEqualTo(404);
    }

    private int look() {
        return replica(true).pass();
    }

    private Alerting replica(boolean knowsEverybody) {
        return new Alerting(searches, hits, () -> knowsEverybody, InstantSource.system());
    }

    private String place(String trade) {
        return world.opening(1, World.FIRM, Map.of("trade", trade, "kind", "PRAKSIS"));
    }

    private String young(String staff, String trade) {
        return young(staff, trade, Map.of());
    }

    private String young(String staff, String trade, Map<String, Object> changes) {
        var all = new HashMap<String, Object>(Map.of("trades", List.of(trade), "kinds", List.of("PRAKSIS")));
        all.putAll(changes);
        return world.candidate(staff, all);
    }

    private Api.Answer save(String staff, String opening) {
        return world.staff(staff).post(AT, Map.of("name", "Unge", "openingId", opening));
    }

    private String kept(String staff, String opening) {
        var answer = save(staff, opening);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    private JsonNode one(String staff, String id) {
        return world.staff(staff)
                .get(AT)
                .body()
                .path("items")
                .valueStream()
                .filter(search -> search.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode search, String field) {
        return search.path(field).valueStream().map(JsonNode::asString).toList();
    }

    private String wordOf(String candidate, String opening) {
        return world.staff("nora-w4")
                .get("/api/v1/suggestions?limit=100&opening=" + opening)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("candidateId").asString().equals(candidate))
                .map(one -> one.path("word").asString())
                .findFirst()
                .orElse("not possible");
    }

    private Api.Answer owner(String id) {
        return world.service("notification-service").get("/internal/v1/searches/" + id);
    }

    /** What was announced of it, each as its schema says. */
    private List<String> announced(String id, int atLeast) {
        var topic = topics.actual("search.event.v1");
        var records = await().atMost(SOON).until(() -> Broker.records(topic, id), found -> found.size() >= atLeast);
        return records.stream()
                .map(record -> {
                    var type = Objects.requireNonNull(record.headers().lastHeader("ce_type"))
                            .value();
                    assertThat(new String(type, StandardCharsets.UTF_8))
                            .isEqualTo("no.larvik.laereplass.search.cases-found.v1");
                    var value = new String(Objects.requireNonNull(record.value()), StandardCharsets.UTF_8);
                    assertThat(Contracts.errors("search.cases-found.v1", value)).isEmpty();
                    return value;
                })
                .toList();
    }
}
