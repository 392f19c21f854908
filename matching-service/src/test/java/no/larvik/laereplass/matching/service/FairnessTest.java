package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.matching.fairness.Quarter;
import org.junit.jupiter.api.Test;

class FairnessTest extends ServiceTest {

    private static final String PATH = "/api/v1/insight/fairness";

    @Test
    void theQuarterIsCountedAndTheGroupsComeFromTheirOwner() {
        var kari = placed();
        for (int other = 0; other < 4; other++) placed(); // of fewer than five it is not told how many
        var ali = world.candidate("nora");

        var report = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.administrator().get(PATH + "?quarter=" + now()),
                        answer -> outcome(kari).equals("true")
                                && answer.body()
                                        .path("dimensions")
                                        .path(0)
                                        .path("groups")
                                        .path(0)
                                        .path("rate")
                                        .isNumber());

        assertThat(report.status()).isEqualTo(200);
        assertThat(outcome(ali)).isEqualTo("false");
        var groups = report.body().path("dimensions").get(0).path("groups");
        assertThat(groups.get(0).path("rate").isNull()).isFalse();
        assertThat(groups.get(1).path("placed").isNull()).isTrue();
        assertThat(groups.get(1).path("rate").isNull()).isTrue();
        assertThat(groups.get(1).path("verdict").asString()).isEqualTo("LOOK_CLOSER");
        assertThat(report.body().path("exposure").path("openings").asInt()).isPositive();
        assertThat(report.body().path("definition").asString()).isEqualTo("insight.fairness.quarter");
        assertThat(report.response().body()).doesNotContain(kari, ali);
    }

    private String placed() {
        var who = world.candidate("nora");
        world.match("nora", who, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        return who;
    }

    @Test
    void bothPlansOfAnAllocationAreCountedBeforeAnybodyIsTold() {
        var kari = world.candidate("nora");
        world.opening(1);
        var nora = world.staff("nora");
        var asked = nora.post("/api/v1/allocations", Map.of("name", "Før vi bestemmer oss"));
        var path = "/api/v1/allocations/" + asked.text("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> nora.get(path).text("state").equals("DONE"));

        for (var plan : List.of("stable", "fair")) {
            var report = world.administrator().get(PATH + "?allocation=" + asked.text("id") + "&plan=" + plan);

            assertThat(report.status()).isEqualTo(200);
            assertThat(report.body().path("subject").path("kind").asString()).isEqualTo("PLAN");
            assertThat(report.body().path("exposure").path("openings").asInt()).isPositive();
            var line = nora.get(path + "/people/" + kari).body().path(plan);
            assertThat(outcome(kari))
                    .isEqualTo(String.valueOf(!line.path("openingId").isNull()));
        }
    }

    @Test
    void ofAQuarterGoneByTheListsAreNotKnown() {
        var report = world.administrator().get(PATH + "?quarter=2025-Q1");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().path("exposure").isNull()).isTrue();
        assertThat(report.body().path("envy").isNull()).isTrue();
    }

    @Test
    void onlyThoseWhoAnswerForItReadIt() {
        var question = PATH + "?quarter=" + now();

        assertThat(world.staff("nora").get(question).status()).isEqualTo(403);
        assertThat(world.young(world.candidate("nora")).get(question).status()).isEqualTo(403);
        assertThat(world.firm(World.FIRM).get(question).status()).isEqualTo(403);
    }

    @Test
    void badQuestionsAreRefusedWithTheField() {
        var ida = world.administrator();

        assertThat(ida.get(PATH + "?quarter=2026-Q5").errors()).containsExactly("?quarter not-a-quarter");
        assertThat(ida.get(PATH + "?quarter=2999-Q1").errors()).containsExactly("?quarter not-a-quarter");
        assertThat(ida.get(PATH).errors()).containsExactly("?quarter quarter-or-allocation");
        assertThat(ida.get(PATH + "?quarter=2026-Q1&allocation=a&plan=fair").errors())
                .containsExactly("?quarter quarter-or-allocation");
        assertThat(ida.get(PATH + "?allocation=a&plan=best").errors()).containsExactly("?plan stable-or-fair");
        assertThat(ida.get(PATH + "?allocation=" + UUID.randomUUID() + "&plan=fair")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutAnAnswerFromTheOwnerThereIsNoReport() {
        CandidateService.only().isAway(true);

        var answer = world.administrator().get(PATH + "?quarter=" + now());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("unavailable");
        assertThat(answer.text("detail")).isNotBlank();
    }

    private static Quarter now() {
        return Quarter.of(Instant.now());
    }

    /** What was said of a person to the owner of the groups. */
    private static String outcome(String candidate) {
        return CandidateService.only()
                .askedAbout()
                .path("outcomes")
                .valueStream()
                .filter(outcome -> outcome.path("candidateId").asString().equals(candidate))
                .map(outcome -> outcome.path("placed").asString())
                .findFirst()
                .orElse("nobody");
    }
}
