package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A place is in the lists as long as there is a seat, however many it was proposed to. */
class NoQuotaTest extends ServiceTest {

    private static final int MANY = 12;

    @Test
    void aPlaceStandsInTheListsUntilItsSeatIsTakenAndThenSaysSo() {
        var opening = world.opening(1);
        for (int n = 0; n < MANY; n++) world.match("nora", world.candidate("nora"), opening, "PROPOSED");
        var kari = world.candidate("nora");
        assertThat(suggestions(kari)).contains(opening);

        world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");

        await().atMost(Duration.ofSeconds(20)).until(() -> !suggestions(kari).contains(opening));
        var refused = world.staff("nora").post("/api/v1/matches", Map.of("candidateId", kari, "openingId", opening));
        assertThat(refused.errors()).containsExactly("/openingId rule.SEAT_FREE");
    }

    private String suggestions(String candidate) {
        return world.staff("nora")
                .get("/api/v1/suggestions?limit=100&candidate=" + candidate)
                .body()
                .path("items")
                .toString();
    }
}
