package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReactionTest extends ServiceTest {

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
        assertThat(world.firm(World.FIRM)
                        .match(offered.text("id"))
                        .body()
                        .path("card")
                        .isNull())
                .isTrue();
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
        var kari = world.candidate("nora");
        var opening = world.opening(1);
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

    private void eventually(Api.Answer match, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(match).equals(state));
    }

    private String state(Api.Answer match) {
        return world.service("candidate-service")
                .get("/internal/matches/" + match.text("id"))
                .text("state");
    }
}
