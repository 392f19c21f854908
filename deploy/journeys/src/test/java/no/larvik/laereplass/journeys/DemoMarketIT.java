package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.DemoMarket.items;
import static no.larvik.laereplass.journeys.DemoMarket.nearMisses;
import static no.larvik.laereplass.journeys.DemoMarket.pair;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.demo.Answer;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The heart on the running demo municipality: explained suggestions both ways, a changed wish on both sides, and an
 * allocation with both plans. Before the journeys, which take people out of the market.
 */
@ExtendWith(RunningPlatform.class)
@Order(1)
class DemoMarketIT {

    /** Short time in Norway: his Norwegian is A2, and language support helps. */
    private static final String AMIR = "amir";

    private static final String LARVIK_KOMMUNE = "hege";
    private static final Duration PLANNED = Duration.ofSeconds(90);

    private static final double A_ROUNDING = 1e-6;

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void placesForSomebodyWithShortTimeInNorwayAreExplainedToTheLastLine() {
        var places = market.placesFor(market.idOf(AMIR));

        assertThat(items(places)).isNotEmpty();
        isExplained(places);
        var language = items(places).stream()
                .map(place -> new Explanation(place).factor("LANGUAGE"))
                .filter(factor -> !factor.path("value").isNull())
                .toList();
        assertThat(language).as("his Norwegian is compared somewhere").isNotEmpty();
        assertThat(language)
                .allSatisfy(factor -> assertThat(factor.path("compared").propertyNames())
                        .as("enough or needs support, and nothing about where from")
                        .isSubsetOf("asked", "held", "fit", "supported"));
    }

    @Test
    void youngPeopleForAPlaceOfLarvikKommuneAreExplainedToTheLastLine() {
        var people = market.peopleFor(market.mostWantedPlaceOf(LARVIK_KOMMUNE));

        assertThat(items(people)).isNotEmpty();
        isExplained(people);
    }

    @Test
    void aPairIsTheSameFromBothSides() {
        var amir = market.idOf(AMIR);
        for (var place : items(market.placesFor(amir)).stream().limit(5).toList()) {
            var people = market.peopleFor(place.path("openingId").asString());
            var same = pair(people, amir).orElseThrow();
            assertThat(same.path("factors")).isEqualTo(place.path("factors"));
            assertThat(same.path("mustRules")).isEqualTo(place.path("mustRules"));
        }
    }

    @Test
    void aChangedWishIsReflectedInBothDirections() {
        var amir = market.idOf(AMIR);
        var first = items(market.placesFor(amir)).stream()
                .filter(place -> rank(place) == 1)
                .findFirst()
                .orElseThrow();
        var opening = first.path("openingId").asString();

        var before = market.change(AMIR, Map.of("trades", List.of("snekkerfaget", "tomrerfaget")));

        try {
            var fromHim = market.soon(
                    "the trade as second wish, from his side",
                    () -> pair(market.placesFor(amir), opening).filter(place -> rank(place) == 2));
            var fromThere = market.soon(
                    "the same from the place's side",
                    () -> pair(market.peopleFor(opening), amir).filter(place -> rank(place) == 2));
            assertThat(fromThere.path("factors")).isEqualTo(fromHim.path("factors"));
            assertThat(new Explanation(fromHim).points()).isLessThan(new Explanation(first).points());

            market.change(AMIR, Map.of("trades", List.of("snekkerfaget"), "neighbourTrades", false));
            market.soon("the place gone from his list", () -> gone(market.placesFor(amir), opening));
            market.soon("him gone from the place's list", () -> gone(market.peopleFor(opening), amir));
        } finally {
            market.change(AMIR, before);
        }
        var again = market.soon(
                "the place back on his list",
                () -> pair(market.placesFor(amir), opening).filter(place -> rank(place) == 1));
        assertThat(again.path("factors")).isEqualTo(first.path("factors"));
    }

    @Test
    void anAllocationOverTheDemoMarketHasBothPlansAndSendsNothing() {
        var nora = market.as("nora");
        var run = nora.post("/api/v1/allocations", Map.of("name", "Hele demoen"))
                .expect(202)
                .sentTo();
        var done = Waiting.until("both plans", PLANNED, () -> over(nora.get(run)));
        var stable = done.path("stable");
        var fair = done.path("fair");

        assertThat(done.path("state").asString()).as("%s", done).isEqualTo("DONE");
        assertThat(stable.path("placed").asInt()).isPositive();
        assertThat(stable.path("blockingPairs").asInt(-1)).isZero();
        assertThat(fair.path("placed").asInt())
                .isGreaterThanOrEqualTo(stable.path("placed").asInt());
        assertThat(stable.path("gainers").asInt(-1))
                .as("nobody loses a place by the fair plan")
                .isZero();
        assertThat(done.path("rulesVersion").asString()).isEqualTo(market.rulesInForce());
        assertThat(done.path("seed").asString()).isNotBlank();

        var line = nora.get(run + "/lines?plan=fair&limit=200").expect(200).items().stream()
                .filter(one ->
                        !one.path("openingId").isNull() && one.path("matchId").isNull())
                .findFirst()
                .orElseThrow();
        var candidate = line.path("candidateId").asString();
        var why = nora.get(run + "/people/" + candidate).expect(200).json();
        assertThat(why.path("wishes")).isNotEmpty();

        var wanted = Map.of(
                "candidateId", candidate, "openingId", line.path("openingId").asString());
        var drafted = nora.post(run + "/drafts", Map.of("plan", "fair", "lines", List.of(wanted)))
                .expect(200)
                .json();
        var match = drafted.path("results").path(0).path("matchId").asString();
        assertThat(nora.get("/api/v1/matches/" + match).expect(200).text("state"))
                .isEqualTo("DRAFT");
        withdrawn(match);
    }

    private static void isExplained(JsonNode lists) {
        var version = market.rulesInForce();
        assertThat(lists.path("rulesVersion").asString()).isEqualTo(version);
        assertThat(lists.path("market").path("version").asLong()).isPositive();
        assertThat(items(lists)).allSatisfy(one -> new Explanation(one).isOfAPairThatFits(version));
        assertThat(nearMisses(lists)).allSatisfy(one -> new Explanation(one).isOfANearMiss(version));
        var points =
                items(lists).stream().map(one -> new Explanation(one).points()).toList();
        for (int i = 1; i < points.size(); i++)
            assertThat(points.get(i)).as("best first: %s", points).isLessThanOrEqualTo(points.get(i - 1) + A_ROUNDING);
    }

    private static int rank(JsonNode place) {
        return new Explanation(place)
                .factor("TRADE_RANK")
                .path("compared")
                .path("rank")
                .asInt();
    }

    private static Optional<Boolean> gone(JsonNode lists, String other) {
        return pair(lists, other).isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private static Optional<JsonNode> over(Answer run) {
        var state = run.expect(200).text("state");
        return List.of("QUEUED", "RUNNING").contains(state) ? Optional.empty() : Optional.of(run.json());
    }

    /** What the test made is tidied away by the way staff do it. */
    private static void withdrawn(String match) {
        var nora = market.as("nora");
        var version = nora.get("/api/v1/matches/" + match).expect(200).version();
        nora.post(
                        "/api/v1/matches/" + match + "/transitions",
                        Map.of("to", "WITHDRAWN", "reason", "PICKED_BY_MISTAKE"),
                        java.util.UUID.randomUUID().toString(),
                        version)
                .expect(200);
    }
}
