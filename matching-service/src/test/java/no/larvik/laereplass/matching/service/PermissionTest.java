package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.Test;

class PermissionTest extends ServiceTest {

    @Test
    void whoIsNotPartOfAMatchDoesNotLearnThatItExists() {
        var kari = world.candidate("nora");
        var other = world.candidate("nora");
        var match = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");

        assertThat(world.staff("jonas").match(match).status()).isEqualTo(404);
        assertThat(world.young(other).match(match).status()).isEqualTo(404);
        assertThat(world.firm(World.OTHER_FIRM).match(match).status()).isEqualTo(404);
        assertThat(world.administrator().match(match).status()).isEqualTo(404);
        assertThat(world.staff("nora").match(match).status()).isEqualTo(200);
        assertThat(world.young(kari).match(match).status()).isEqualTo(200);
        assertThat(world.firm(World.FIRM).match(match).status()).isEqualTo(200);
    }

    @Test
    void staffActOnlyOnTheirOwnCases() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var jonas = world.staff("jonas");

        assertThat(jonas.get("/api/v1/suggestions?candidate=" + kari).status()).isEqualTo(404);
        assertThat(jonas.post("/api/v1/matches", Map.of("candidateId", kari, "openingId", opening))
                        .status())
                .isEqualTo(404);
        assertThat(jonas.get("/api/v1/matches?candidate=" + kari).status()).isEqualTo(404);
    }

    @Test
    void withoutAnAnswerAboutTheCaseloadNobodySeesAnything() {
        var kari = world.candidate("nora");
        CandidateService.only().isAway(true);

        assertThat(world.staff("nora")
                        .get("/api/v1/suggestions?candidate=" + kari)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void withoutAStoredConsentTheMatchDoesNotMove() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var proposed = young.match(
                world.match("nora", kari, world.opening(1), "PROPOSED").text("id"));
        CandidateService.only().isAway(true);

        assertThat(young.step(proposed, "ACCEPTED").status()).isEqualTo(503);

        CandidateService.only().isAway(false);
        assertThat(young.match(proposed.text("id")).text("state")).isEqualTo("PROPOSED");
        assertThat(young.step(proposed, "ACCEPTED").text("state")).isEqualTo("PRESENTED");
    }

    @Test
    void suggestionsAndFiguresAreForThoseWhoseWorkItIs() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);

        assertThat(world.young(kari)
                        .get("/api/v1/suggestions?candidate=" + kari)
                        .status())
                .isEqualTo(403);
        assertThat(world.firm(World.FIRM)
                        .get("/api/v1/suggestions?opening=" + opening)
                        .status())
                .isEqualTo(403);
        assertThat(world.staff("nora").get("/api/v1/insight/rates").status()).isEqualTo(403);
        assertThat(world.staff("nora").get("/api/v1/insight/past?year=2026").status())
                .isEqualTo(403);
        assertThat(world.staff("nora").get("/api/v1/insight/supply").status()).isEqualTo(200);
        for (var other : List.of(world.young(kari), world.firm(World.FIRM)))
            assertThat(other.get("/api/v1/insight/supply").status()).isEqualTo(403);
        for (var page : List.of("broken-off", "overview?year=2026")) {
            for (var other : List.of(world.staff("nora"), world.young(kari), world.firm(World.FIRM)))
                assertThat(other.get("/api/v1/insight/" + page).status()).isEqualTo(403);
            for (var reader : List.of(world.administrator(), world.teamLead("liv")))
                assertThat(reader.get("/api/v1/insight/" + page).status()).isEqualTo(200);
        }
        assertThat(world.young(kari).get("/api/v1/insight/past?year=2026").status())
                .isEqualTo(403);
        assertThat(world.firm(World.FIRM).get("/api/v1/insight/past?year=2026").status())
                .isEqualTo(403);
        assertThat(world.staff("nora").get("/api/v1/insight/official?year=2026").status())
                .isEqualTo(403);
        assertThat(world.staff("nora")
                        .send(
                                "POST",
                                "/api/v1/insight/figures/imports",
                                "measure;year;value;source;date",
                                Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(403);
        assertThat(world.young(kari).get("/api/v1/rules").status()).isEqualTo(403);
        assertThat(world.administrator().get("/api/v1/rules").status()).isEqualTo(200);
    }

    @Test
    void whatIsInternalIsForServicesAlone() {
        var match =
                world.match("nora", world.candidate("nora"), world.opening(1)).text("id");
        var path = "/internal/matches/" + match;

        assertThat(world.staff("nora").get(path).status()).isIn(403, 404);
        assertThat(world.service("gateway").get(path).status()).isIn(403, 404);
        assertThat(world.service("candidate-service").get(path).text("state")).isEqualTo("DRAFT");
        assertThat(world.service("candidate-service")
                        .get("/internal/matches/nobody/disclosure")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoHasAPlaceIsForTheServiceThatKnowsCohortsAlone() {
        var placed = world.candidate("nora");
        var waiting = world.candidate("nora");
        world.match(
                "nora", placed, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        world.match("nora", waiting, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");

        var told = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.service("candidate-service").get("/internal/v1/placed"),
                        answer -> answer.response().body().contains(placed));

        assertThat(told.response().body()).doesNotContain(waiting);
        assertThat(world.service("employer-service").get("/internal/v1/placed").status())
                .isIn(401, 403);
        assertThat(world.administrator().get("/internal/v1/placed").status()).isIn(403, 404);
    }

    @Test
    void whetherAPlaceGoesWithACaseIsForTheServiceThatMergesAlone() {
        var placed = world.candidate("nora");
        var waiting = world.candidate("nora");
        world.match(
                "nora", placed, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        world.match("nora", waiting, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        var asks = world.service("candidate-service");

        assertThat(tied(asks, placed)).isTrue();
        assertThat(tied(asks, waiting)).isFalse();
        assertThat(world.service("employer-service")
                        .get("/internal/v1/ties/" + placed)
                        .status())
                .isIn(401, 403);
        assertThat(world.staff("nora").get("/internal/v1/ties/" + placed).status())
                .isIn(403, 404);
    }

    private static boolean tied(Api asks, String candidate) {
        return asks.get("/internal/v1/ties/" + candidate).body().path("tied").asBoolean();
    }

    @Test
    void theYoungPersonCannotActForTheEmployerNorTheEmployerForTheYoungPerson() {
        var kari = world.candidate("nora");
        var presented = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED");

        assertThat(world.young(kari).step(presented, "INTERESTED").status()).isEqualTo(409);
        assertThat(world.staff("nora").step(presented, "INTERESTED").status()).isEqualTo(409);
        assertThat(world.firm(World.FIRM).step(presented, "ACCEPTED").status()).isEqualTo(409);
    }

    @Test
    void allThatIsKeptOfSomebodyIsForThemselvesAndTheirStaffThroughTheirOwnerAlone() {
        var kari = world.candidate("nora");
        var other = world.candidate("nora");
        var opening = world.opening(3);
        var proposed =
                world.match("nora", kari, opening, "PROPOSED", "ACCEPTED").text("id");
        world.match("nora", other, opening, "PROPOSED");
        world.staff("nora").post("/api/v1/matches", Map.of("candidateId", kari, "openingId", world.opening(1)));
        var self = world.service("candidate-service", TestTokens.candidate(kari));

        for (var own : List.of(self, world.service("candidate-service", TestTokens.staff("nora", "NAV")))) {
            var kept = own.get("/internal/v1/kept-matches/" + kari).body();
            assertThat(kept.path("items").size()).isEqualTo(1);
            assertThat(kept.path("untold").asInt()).isEqualTo(1);
            var match = kept.path("items").get(0);
            assertThat(match.path("id").asString()).isEqualTo(proposed);
            assertThat(match.path("history").get(0).path("to").asString()).isEqualTo("PROPOSED");
            assertThat(match.path("recordable").isEmpty()).isTrue();
            assertThat(own.get("/internal/v1/kept-journeys/" + kari).status()).isEqualTo(200);
        }
        var others = List.of(
                TestTokens.staff("jonas", "NAV"),
                TestTokens.employer("boss", World.FIRM),
                TestTokens.administrator("ida"),
                TestTokens.candidate(other));
        for (var what : List.of("kept-matches/", "kept-journeys/")) {
            for (var one : others)
                assertThat(world.service("candidate-service", one)
                                .get("/internal/v1/" + what + kari)
                                .status())
                        .isEqualTo(404);
            assertThat(world.service("candidate-service")
                            .get("/internal/v1/" + what + kari)
                            .status())
                    .isEqualTo(404);
            assertThat(world.service("notification-service", TestTokens.candidate(kari))
                            .get("/internal/v1/" + what + kari)
                            .status())
                    .isEqualTo(403);
        }
    }
}
