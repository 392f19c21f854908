package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.allocation.Lottery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A trade of its own for each test, with two places: one near, which both like best, and one only Amir can travel to. */
class AllocationTest extends ServiceTest {

    private static final String PATH = "/api/v1/allocations";

    @Autowired
    private MongoDatabase store;

    private final String trade = "trade-" + UUID.randomUUID();
    private String near = "";
    private String far = "";
    private String amir = "";
    private String kari = "";

    @BeforeEach
    void twoPlacesAndTwoPeople() {
        near = place(59.06, 10.04);
        far = place(59.60, 10.20);
        amir = seeker("nora", 100, List.of("HAND_TOOLS"));
        kari = seeker("jonas", 20, List.of("TEAMWORK"));
    }

    @Test
    void theHashOfTheSeedIsShownBeforeAndTheSeedAfter() {
        var asked = world.staff("nora").post(PATH, order(Map.of()));

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.response().headers().firstValue("Location")).contains(PATH + "/" + asked.text("id"));
        assertThat(asked.text("state")).isEqualTo("QUEUED");
        assertThat(asked.body().path("seed").isNull()).isTrue();
        var done = done(asked);
        assertThat(Lottery.commitment(done.path("seed").asString())).isEqualTo(asked.text("seedHash"));
        assertThat(done.path("rulesVersion").asString()).isEqualTo("2026-1");
        assertThat(done.path("market").path("version").asLong()).isPositive();
        assertThat(done.path("settings").path("listLength").asInt()).isEqualTo(20);
    }

    @Test
    void theFairPlanPlacesMoreAndTakesNobodysPlace() {
        var id = id(done(order(Map.of())));
        var whole = world.staff("nora").get(PATH + "/" + id).body();

        assertThat(whole.path("stable").path("placed").asInt()).isEqualTo(1);
        assertThat(whole.path("stable").path("blockingPairs").asInt()).isZero();
        assertThat(whole.path("fair").path("placed").asInt()).isEqualTo(2);
        assertThat(whole.path("fair").path("losers").asInt()).isZero();
        assertThat(whole.path("fair").path("gainers").asInt()).isEqualTo(1);
        assertThat(whole.path("stable").path("losers").asInt()).isEqualTo(1);
        assertThat(whole.path("fair").path("seats").asInt()).isEqualTo(2);

        assertThat(place(line("nora", id, "stable", amir))).isEqualTo(near + " MOVED");
        assertThat(place(line("nora", id, "fair", amir))).isEqualTo(far + " MOVED");
        assertThat(place(line("jonas", id, "stable", kari))).isEqualTo("- ONLY_THERE");
        assertThat(place(line("jonas", id, "fair", kari))).isEqualTo(near + " ONLY_HERE");
    }

    @Test
    void smallNumbersByTradeAndRankAreHidden() {
        var stable = done(order(Map.of())).path("stable");

        assertThat(stable.path("byTrade").valueStream()).anySatisfy(line -> {
            assertThat(line.path("trade").asString()).isEqualTo(trade);
            assertThat(line.path("seats").asInt()).isEqualTo(2);
            assertThat(line.path("wishing").isNull()).isTrue();
            assertThat(line.path("placed").isNull()).isTrue();
        });
        assertThat(stable.path("byRank").valueStream())
                .allMatch(line -> line.path("placed").isNull());
    }

    @Test
    void staffSeeThePeopleOfTheirCaseloadAndCountTheOthers() {
        var id = id(done(order(Map.of())));
        var asNora = lines("nora", id, "stable");

        assertThat(ids(asNora)).contains(amir).doesNotContain(kari);
        assertThat(asNora.path("hidden").asInt()).isPositive();
        assertThat(world.staff("jonas").get(PATH + "/" + id + "/people/" + amir).status())
                .isEqualTo(404);
        assertThat(world.staff("nora").get(PATH + "/" + id + "/people/nobody").status())
                .isEqualTo(404);
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        seeker("nora", 30, List.of());
        seeker("nora", 30, List.of());
        var id = id(done(order(Map.of())));
        var all = ids(lines("nora", id, "stable"));

        var path = PATH + "/" + id + "/lines?plan=stable&limit=1";
        var first = world.staff("nora").get(path).body();
        var second = world.staff("nora")
                .get(path + "&cursor=" + first.path("next").asString())
                .body();

        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Stream.concat(ids(first).stream(), ids(second).stream())).isEqualTo(all.subList(0, 2));
    }

    @Test
    void eachPersonIsToldWhatHappenedAtEveryWish() {
        var id = id(done(order(Map.of())));

        var hers = world.staff("jonas").get(PATH + "/" + id + "/people/" + kari).body();
        var his = world.staff("nora").get(PATH + "/" + id + "/people/" + amir).body();

        assertThat(hers.path("stable").path("openingId").isNull()).isTrue();
        assertThat(hers.path("fair").path("openingId").asString()).isEqualTo(near);
        assertThat(hers.path("wishes").size()).isEqualTo(1);
        var wish = hers.path("wishes").path(0);
        assertThat(wish.path("outcome").asString()).isEqualTo("FILLED_BY_BETTER");
        assertThat(wish.path("lowestPlacedScore").asDouble())
                .isEqualTo(his.path("stable").path("score").asDouble());
        assertThat(wish.path("pointsMissing").asDouble())
                .isCloseTo(
                        wish.path("lowestPlacedScore").asDouble()
                                - wish.path("score").asDouble(),
                        within(0.005))
                .isPositive();
        assertThat(his.path("wishes")
                        .valueStream()
                        .map(each -> each.path("outcome").asString()))
                .containsExactly("GIVEN", "NOT_REACHED");
    }

    @Test
    void linesBecomeDraftsOneByOneEachWithItsOwnAnswer() {
        var id = id(done(order(Map.of())));
        var other = seeker("nora", 30, List.of());

        var results = drafts(
                "nora",
                id,
                line(amir, far, null),
                line(kari, near, null),
                line(other, near, null),
                line(amir, near, "short"),
                line(amir, near, "He knows the workshop from before"));

        assertThat(results.valueStream().map(AllocationTest::outcome))
                .containsExactly("draft", "not-found", "not-found", "override-reason-missing", "draft");
        var match = results.path(0).path("matchId").asString();
        assertThat(world.staff("nora").match(match).text("state")).isEqualTo("DRAFT");
        assertThat(place(line("nora", id, "fair", amir))).isEqualTo(far + " MOVED");
        assertThat(line("nora", id, "fair", amir).path("matchId").asString()).isEqualTo(match);
        var note = store.getCollection("allocation_drafts")
                .find(Filters.eq("matchId", results.path(4).path("matchId").asString()))
                .first();
        assertThat(Objects.requireNonNull(note))
                .containsEntry("overrideReason", "He knows the workshop from before")
                .containsEntry("plannedOpeningId", far)
                .containsEntry("by", "nora");
        assertThat(outcome(drafts("nora", id, line(amir, far, null)).path(0))).isEqualTo("already-matched");
    }

    @Test
    void callingOffIsForGood() {
        var nora = world.staff("nora");
        var asked = nora.post(PATH, order(Map.of()));
        var cancel = PATH + "/" + asked.text("id") + "/cancel";

        var first = nora.post(cancel, Map.of());
        var done = done(order(Map.of()));

        assertThat(first.status()).isEqualTo(204);
        assertThat(nora.post(cancel, Map.of()).status()).isEqualTo(204);
        assertThat(nora.get(PATH + "/" + asked.text("id")).text("state")).isEqualTo("CANCELLED");
        assertThat(nora.get(PATH + "/" + asked.text("id") + "/lines?plan=stable")
                        .text("code"))
                .isEqualTo("allocation-not-done");
        assertThat(nora.post(PATH + "/" + id(done) + "/cancel", Map.of()).text("code"))
                .isEqualTo("allocation-over");
    }

    @Test
    void theListIsNewestFirstAndWithoutDetail() {
        var older = id(done(order(Map.of())));
        var newer = id(done(order(Map.of())));

        var list = world.staff("nora").get(PATH + "?limit=2").body();

        assertThat(list.path("items").valueStream().map(AllocationTest::id)).containsExactly(newer, older);
        assertThat(list.path("items").path(0).path("stable").path("byTrade")).isEmpty();
        assertThat(world.staff("nora")
                        .get(PATH + "?limit=1&cursor=" + newer)
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(older);
    }

    @Test
    void plansAreForStaffOfTheMunicipality() {
        var id = id(done(order(Map.of())));
        var drafts = Map.of("plan", "fair", "lines", List.of(Map.of("candidateId", amir, "openingId", far)));

        for (var other : List.of(world.young(amir), world.firm(World.FIRM), world.administrator())) {
            assertThat(other.get(PATH).status()).isEqualTo(403);
            assertThat(other.post(PATH, order(Map.of())).status()).isEqualTo(403);
            assertThat(other.get(PATH + "/" + id).status()).isEqualTo(403);
            assertThat(other.get(PATH + "/" + id + "/lines?plan=stable").status())
                    .isEqualTo(403);
            assertThat(other.get(PATH + "/" + id + "/people/" + amir).status()).isEqualTo(403);
            assertThat(other.post(PATH + "/" + id + "/cancel", Map.of()).status())
                    .isEqualTo(403);
            assertThat(other.post(PATH + "/" + id + "/drafts", drafts).status()).isEqualTo(403);
        }
        var elsewhere = world.as(new Caller("nora", Set.of("staff"), "3907", null, "NAV", "Nora", "gateway"));
        assertThat(elsewhere.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.get(PATH + "/" + id + "/lines?plan=stable").status())
                .isEqualTo(404);
        assertThat(elsewhere.post(PATH + "/" + id + "/cancel", Map.of()).status())
                .isEqualTo(404);
        assertThat(elsewhere.post(PATH + "/" + id + "/drafts", drafts).status()).isEqualTo(404);
        assertThat(elsewhere.get(PATH).body().path("items")).isEmpty();
        var lead = world.as(TestTokens.person("liv", null, "NAV", "team-lead"));
        assertThat(lead.get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(lead.get(PATH + "/" + id + "/lines?plan=stable").body().path("items"))
                .isEmpty();
    }

    @Test
    void withoutAnAnswerAboutTheCaseloadNobodySeesALine() {
        var id = id(done(order(Map.of())));
        CandidateService.only().isAway(true);

        assertThat(world.staff("nora")
                        .get(PATH + "/" + id + "/lines?plan=stable")
                        .status())
                .isEqualTo(503);
        assertThat(world.staff("nora").get(PATH + "/" + id + "/people/" + amir).status())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', /name name-required",
        "listLength, 4, /listLength list-length",
        "listLength, 51, /listLength list-length",
        "equityWeight, 21, /equityWeight equity-weight",
        "equityWeight, 5, /equityReason equity-reason-missing",
        "rulesVersion, 1999-1, /rulesVersion unknown-version",
        "seed, ' ', /seed seed-length"
    })
    void whatIsWrongIsNamed(String field, String value, String error) {
        var body = order(Map.of(field, value.matches("[0-9]+") ? Integer.valueOf(value) : value));

        var answer = world.staff("nora").post(PATH, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void otherBadInputIsNamedToo() {
        var nora = world.staff("nora");
        var id = id(done(order(Map.of())));

        assertThat(nora.post(PATH, order(Map.of("trades", List.of()))).errors())
                .containsExactly("/trades list-or-nothing");
        assertThat(nora.post(PATH, order(Map.of("kinds", List.of("NONE")))).errors())
                .containsExactly("/kinds no-such-kind");
        assertThat(nora.post(PATH, order(Map.of("surprise", 1))).status()).isEqualTo(400);
        assertThat(nora.get(PATH + "/nobody").status()).isEqualTo(404);
        assertThat(nora.get(PATH + "/" + id + "/lines").status()).isEqualTo(400);
        assertThat(nora.get(PATH + "/" + id + "/lines?plan=best").errors()).containsExactly("?plan no-such-plan");
        assertThat(nora.post(PATH + "/" + id + "/drafts", Map.of("plan", "fair", "lines", List.of()))
                        .errors())
                .containsExactly("/lines draft-lines");
        assertThat(nora.post(PATH + "/" + id + "/drafts", Map.of("plan", "best", "lines", List.of()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoTurnsTheEquityTermOnStandsInTheLog() {
        var asked = world.staff("nora")
                .post(PATH, order(Map.of("equityWeight", 10, "equityReason", "Many have waited since spring")));

        assertThat(asked.status()).isEqualTo(202);
        assertThat(done(asked).path("settings").path("equityReason").asString())
                .isEqualTo("Many have waited since spring");
        assertThat(store.getCollection("audit").countDocuments(Filters.eq("what", "allocation.equity")))
                .isEqualTo(1);
    }

    private String place(double lat, double lon) {
        return world.opening(1, World.FIRM, Map.of("trade", trade, "kind", "PRAKSIS", "lat", lat, "lon", lon));
    }

    private String seeker(String staff, int reachKm, List<String> skills) {
        return world.candidate(
                staff,
                Map.of("trades", List.of(trade), "kinds", List.of("PRAKSIS"), "reachKm", reachKm, "skills", skills));
    }

    private Map<String, Object> order(Map<String, ?> changes) {
        var order = new java.util.HashMap<String, Object>(Map.of("name", "Høst", "trades", List.of(trade)));
        order.putAll(changes);
        return order;
    }

    private JsonNode done(Map<String, ?> order) {
        return done(world.staff("nora").post(PATH, order));
    }

    private JsonNode done(Api.Answer asked) {
        var path = PATH + "/" + asked.text("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> world.staff("nora").get(path).text("state").equals("DONE"));
        return world.staff("nora").get(path).body();
    }

    private JsonNode lines(String staff, String id, String plan) {
        return world.staff(staff)
                .get(PATH + "/" + id + "/lines?limit=200&plan=" + plan)
                .body();
    }

    private JsonNode line(String staff, String id, String plan, String candidate) {
        return lines(staff, id, plan)
                .path("items")
                .valueStream()
                .filter(line -> line.path("candidateId").asString().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode drafts(String staff, String id, Map<?, ?>... lines) {
        return world.staff(staff)
                .post(PATH + "/" + id + "/drafts", Map.of("plan", "fair", "lines", List.of(lines)))
                .body()
                .path("results");
    }

    private static Map<String, String> line(
            String candidate, String opening, @org.jspecify.annotations.Nullable String reason) {
        return reason == null
                ? Map.of("candidateId", candidate, "openingId", opening)
                : Map.of("candidateId", candidate, "openingId", opening, "overrideReason", reason);
    }

    private static String outcome(JsonNode result) {
        return result.path("problem").isNull()
                ? "draft"
                : result.path("problem").path("code").asString();
    }

    private static String place(JsonNode line) {
        var opening = line.path("openingId");
        return (opening.isNull() ? "-" : opening.asString()) + " "
                + line.path("change").asString();
    }

    private static String id(JsonNode allocation) {
        return allocation.path("id").asString();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(line -> line.path("candidateId").asString())
                .toList();
    }
}
