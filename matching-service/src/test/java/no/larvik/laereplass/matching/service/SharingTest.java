package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One place proposed to several at once, through the running service. */
class SharingTest extends ServiceTest {

    private static final String PATH = "/api/v1/matches/proposals";

    @Test
    void staffSeeFirstWhoThereIsAndWhoHasToBeCalled() {
        var kari = world.candidate("nora-s1");
        var amir = world.candidate("nora-s1");
        var ola = world.candidate("nora-s1");
        CandidateService.only().refusesNews(amir);
        var opening = world.opening(3);
        world.match("nora-s1", amir, opening);
        world.match("nora-s1", ola, opening, "PROPOSED");

        var preview = world.staff("nora-s1").get(PATH + "?opening=" + opening);

        assertThat(standings(preview))
                .containsExactlyInAnyOrder(kari + " NEW ", amir + " DRAFT NEWS_REFUSED", ola + " UNDER_WAY ");
        assertThat(LocalDate.parse(preview.text("deadline")))
                .isAfterOrEqualTo(LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(5));
        for (var nobody : List.of(world.young(kari), world.firm(World.FIRM), world.administrator()))
            assertThat(nobody.get(PATH + "?opening=" + opening).status()).isEqualTo(403);
        assertThat(standings(world.staff("jonas-s1").get(PATH + "?opening=" + opening)))
                .isEmpty();
        assertThat(world.staff("nora-s1").get(PATH + "?opening=nowhere").status())
                .isEqualTo(404);
    }

    @Test
    void eachGetsTheProposalOrTheReasonWhyNotAndRepeatingProposesNothingTwice() {
        var kari = world.candidate("nora-s2");
        var amir = world.candidate("nora-s2");
        var ola = world.candidate("nora-s2");
        CandidateService.only().refusesNews(kari);
        var opening = world.opening(3);
        var draft = world.match("nora-s2", amir, opening).text("id");
        world.match("nora-s2", ola, opening, "PROPOSED", "ACCEPTED");
        var body = Map.of("openingId", opening, "candidateIds", List.of(kari, amir, ola, "somebody-elses"));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var nora = world.staff("nora-s2");

        var first = nora.send("POST", PATH, body, key);
        var again = nora.send("POST", PATH, body, key);
        var anew = nora.send(
                "POST", PATH, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));

        assertThat(outcomes(first)).containsExactly("", "", "already-matched", "not-found");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(anew.body().path("results").get(0).path("matchId"))
                .isEqualTo(first.body().path("results").get(0).path("matchId"));
        assertThat(first.body().path("results").get(1).path("matchId").asString())
                .isEqualTo(draft);
        assertThat(first.body().path("results").get(0).path("unreachable").asString())
                .isEqualTo("NEWS_REFUSED");
        assertThat(world.young(kari).get("/api/v1/matches").body().path("items").size())
                .isEqualTo(1);
        assertThat(world.young(amir).match(draft).text("state")).isEqualTo("PROPOSED");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> nora.get("/api/v1/queue").response().body().contains("RING:" + kari));
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsField() {
        var nora = world.staff("nora-s3");
        var opening = world.opening(1);
        var kari = world.candidate("nora-s3");

        assertThat(nora.post(PATH, Map.of("openingId", opening, "candidateIds", List.of()))
                        .errors())
                .containsExactly("/candidateIds share-people");
        assertThat(nora.post(
                                PATH,
                                Map.of("openingId", opening, "candidateIds", List.of(kari), "deadline", "2020-01-01"))
                        .errors())
                .containsExactly("/deadline in-the-past");
        assertThat(nora.post(
                                PATH,
                                Map.of("openingId", opening, "candidateIds", List.of(kari), "message", "x".repeat(601)))
                        .errors())
                .containsExactly("/message too-long");
        assertThat(world.young(kari)
                        .post(PATH, Map.of("openingId", opening, "candidateIds", List.of(kari)))
                        .status())
                .isEqualTo(403);
    }

    private static List<String> standings(Api.Answer preview) {
        return preview.body()
                .path("people")
                .valueStream()
                .map(one -> one.path("candidateId").asString() + " "
                        + one.path("standing").asString() + " "
                        + one.path("unreachable").asString(""))
                .toList();
    }

    private static List<String> outcomes(Api.Answer answer) {
        return answer.body()
                .path("results")
                .valueStream()
                .map(one -> one.path("problem").path("code").asString(""))
                .toList();
    }
}
