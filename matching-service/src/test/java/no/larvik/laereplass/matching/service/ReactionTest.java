package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReactionTest extends ServiceTest {

    /** Where no other test has anybody: lists are of the best hundred. */
    private static final Map<String, Double> NORTH = Map.of("lat", 69.65, "lon", 18.95);

    @Test
    void aWithdrawnOpeningClosesWhatWaitsButKeepsAnOffer() {
        var opening = world.opening(2);
        var waiting = world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED");
        var offered =
                world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");

        world.withdrawOpening(opening);

        eventually(waiting, "WITHDRAWN");
        assertThat(state(offered)).isEqualTo("OFFERED");
    }

    @Test
    void aYoungPersonWhoWithdrawsHasNoOpenMatchesAndTheSeatIsFree() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var offered = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");

        world.withdrawCandidate(kari);

        eventually(offered, "WITHDRAWN");
        var next =
                world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        assertThat(next.text("state")).isEqualTo("OFFERED");
    }

    @Test
    void aWithdrawnConsentClosesTheMatchItWasFor() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var shared = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED");
        var other = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED");

        world.withdrawConsent(kari, opening);

        eventually(shared, "WITHDRAWN");
        assertThat(state(other)).isEqualTo("PRESENTED");
    }

    @Test
    void aPlaceThatIsNoLongerTheOneSaidYesToIsAskedAboutAgain() {
        var kari = world.candidate("nora");
        var opening = world.opening(2);
        var offered = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        var waiting = world.match("nora", world.candidate("nora"), opening, "PROPOSED");

        world.changeOpening(opening, Map.of("supports", List.of()));
        world.changeOpening(opening, Map.of("startFrom", "2027-10-01"));

        eventually(offered, "PROPOSED");
        assertThat(state(waiting)).isEqualTo("PROPOSED");
        var asked = world.young(kari).match(offered.text("id"));
        assertThat(asked.actions()).contains("ACCEPTED", "DECLINED");
        assertThat(asked.body().path("history").toString()).containsOnlyOnce("OPENING_CHANGED");
        var changed = changed(kari, offered);
        assertThat(changed.path("what").toString()).isEqualTo("[\"START\"]");
        assertThat(changed.path("before").path("startFrom").asString()).isEqualTo("2027-08-01");
        assertThat(changed.path("now").path("startFrom").asString()).isEqualTo("2027-10-01");
        assertThat(changed.path("movedKm").isNull()).isTrue();
        var company = world.firm(World.FIRM).match(offered.text("id")).body();
        assertThat(company.path("card").isNull()).isTrue();
        assertThat(company.path("changed").isNull()).isTrue();
        assertThat(world.young(kari)
                        .step(asked, "ACCEPTED")
                        .body()
                        .path("changed")
                        .isNull())
                .isTrue();
    }

    @Test
    void howFarAPlaceHasMovedIsToldAndWhatIsAsItWasAgainIsNot() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var presented = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED");

        world.changeOpening(opening, Map.of("lat", 59.22));

        eventually(presented, "PROPOSED");
        var asked = changed(kari, presented);
        assertThat(asked.path("what").toString()).isEqualTo("[\"PLACE\"]");
        assertThat(asked.path("movedKm").asDouble()).isEqualTo(10.0);
        world.changeOpening(opening, Map.of("lat", 59.13));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.young(kari)
                        .match(presented.text("id"))
                        .body()
                        .path("changed")
                        .isNull());
    }

    @Test
    void otherHoursThanTheOnesSaidYesToAreAskedAboutAgain() {
        var hours = Map.of("perWeek", 37.5, "from", "07:30", "weekends", false);
        var opening = world.opening(2, World.FIRM, Map.of("hours", hours));
        var presented = world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED");

        world.changeOpening(opening, Map.of("supports", List.of()));
        world.changeOpening(opening, Map.of("hours", Map.of("perWeek", 37.5, "from", "07:30", "weekends", true)));

        eventually(presented, "PROPOSED");
        var asked = world.staff("nora").match(presented.text("id"));
        assertThat(asked.body().path("history").toString()).containsOnlyOnce("OPENING_CHANGED");
    }

    @Test
    void aChangedWishIsReflectedInTheNextAnswer() {
        var kari = world.candidate("nora", Map.of("cell", NORTH));
        var opening = world.opening(1, World.FIRM, NORTH);
        var nora = world.staff("nora");
        assertThat(nora.get("/api/v1/suggestions?limit=100&candidate=" + kari)
                        .response()
                        .body())
                .contains(opening);
        var before = version(nora, kari);

        world.tell("candidate", kari, Map.of("id", kari, "municipality", "3909", "published", false));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !nora.get("/api/v1/suggestions?candidate=" + kari)
                        .response()
                        .body()
                        .contains(opening));
        assertThat(version(nora, kari)).isGreaterThan(before);
    }

    private static long version(Api staff, String candidate) {
        return staff.get("/api/v1/suggestions?candidate=" + candidate)
                .body()
                .path("market")
                .path("version")
                .asLong();
    }

    /** The market hears of a change beside the matches, perhaps a moment later. */
    private JsonNode changed(String candidate, Api.Answer match) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.young(candidate)
                                .match(match.text("id"))
                                .body()
                                .path("changed"),
                        JsonNode::isObject);
    }

    private void eventually(Api.Answer match, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(match).equals(state));
    }

    private String state(Api.Answer match) {
        return world.service("candidate-service")
                .get("/internal/matches/" + match.text("id"))
                .text("state");
    }
}
