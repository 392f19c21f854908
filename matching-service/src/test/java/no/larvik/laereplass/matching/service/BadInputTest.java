package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadInputTest extends ServiceTest {

    @Test
    void anIllegalStepNamesTheAllowedOnesInTheReadersLanguage() {
        var draft = world.match("nora", world.candidate("nora"), world.opening(1));
        var answer = world.staff("nora")
                .send(
                        "POST",
                        "/api/v1/matches/" + draft.text("id") + "/transitions",
                        Map.of("to", "OFFERED"),
                        Map.of("If-Match", draft.etag(), "Accept-Language", "en"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("illegal-step");
        assertThat(answer.text("detail")).contains("draft", "offered", "proposed, withdrawn");
        assertThat(answer.body().path("allowed").valueStream().map(state -> state.asString()))
                .containsExactly("PROPOSED", "WITHDRAWN");
    }

    @Test
    void aStaleOrMissingTagIsRefused() {
        var draft = world.match("nora", world.candidate("nora"), world.opening(1));
        var nora = world.staff("nora");
        nora.step(draft, "PROPOSED");

        assertThat(nora.step(draft, "WITHDRAWN").status()).isEqualTo(412);
        assertThat(nora.post("/api/v1/matches/" + draft.text("id") + "/transitions", Map.of("to", "WITHDRAWN"))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        var nora = world.staff("nora");
        var pair = new HashMap<>(Map.of("candidateId", world.candidate("nora"), "openingId", world.opening(1)));
        var key = Map.of("Idempotency-Key", "pick-" + pair.get("candidateId"));

        var first = nora.send("POST", "/api/v1/matches", pair, key);
        var second = nora.send("POST", "/api/v1/matches", pair, key);
        pair.put("openingId", world.opening(1));
        var other = nora.send("POST", "/api/v1/matches", pair, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void twoOpenMatchesBetweenTheSameTwoAreRefused() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        world.match("nora", kari, opening);

        var second = world.staff("nora").post("/api/v1/matches", Map.of("candidateId", kari, "openingId", opening));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("already-matched");
    }

    @Test
    void aPairThatDoesNotFitIsRefusedAndEachRuleNamed() {
        var kari = world.candidate("nora", Map.of("reachKm", 5, "kinds", List.of("PRAKSIS")));

        var answer = world.match("nora", kari, world.opening(1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("/openingId rule.KIND_AGREED", "/openingId rule.WITHIN_REACH");
    }

    @Test
    void fieldsAreNamed() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var draft = world.match("nora", kari, world.opening(1));

        assertThat(nora.step(draft, Map.of("to", "PROPOSED", "deadline", "tomorrow"))
                        .errors())
                .containsExactly("/deadline not-a-time");
        assertThat(nora.step(draft, Map.of("to", "PROPOSED", "deadline", "2020-01-01"))
                        .errors())
                .containsExactly("/deadline in-the-past");
        assertThat(nora.step(draft, Map.of("to", "NOWHERE")).status()).isEqualTo(400);
        assertThat(nora.step(draft, "{\"to\":").status()).isEqualTo(400);
        assertThat(nora.step(draft, Map.of("to", "PROPOSED", "surprise", 1)).status())
                .isEqualTo(400);
        assertThat(nora.post("/api/v1/matches", Map.of("candidateId", kari)).status())
                .isEqualTo(422);
        assertThat(nora.post("/api/v1/matches", Map.of("candidateId", Map.of("$ne", "x"), "openingId", "y"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aNoWithoutFeedbackIsRefused() {
        var presented = world.match("nora", world.candidate("nora"), world.opening(1), "PROPOSED", "ACCEPTED");
        var employer = world.firm(World.FIRM);

        assertThat(employer.step(presented, "NOT_SELECTED").errors()).containsExactly("/feedback feedback-required");
        assertThat(employer.step(presented, no("CHOSE_ANOTHER", "Takk for praten!"))
                        .errors())
                .containsExactly("/feedback/code not-a-code");
        for (var words : List.of("", "Nei.", "          nei          "))
            assertThat(employer.step(presented, no("SEAT_TAKEN", words)).errors())
                    .containsExactly("/feedback/text feedback-words");
        var told = employer.step(presented, no("SEAT_TAKEN", "Takk for praten!"));
        assertThat(told.body().path("feedback").path("text").asString()).isEqualTo("Takk for praten!");
        assertThat(told.body().path("feedback").path("code").asString()).isEqualTo("SEAT_TAKEN");
    }

    private static Map<String, Object> no(String code, String words) {
        return Map.of("to", "NOT_SELECTED", "feedback", Map.of("code", code, "text", words));
    }

    @Test
    void unknownIdsAreNotFound() {
        var nora = world.staff("nora");
        var kari = world.candidate("nora");

        assertThat(nora.match("nobody").status()).isEqualTo(404);
        assertThat(nora.get("/api/v1/suggestions?opening=nobody").status()).isEqualTo(404);
        assertThat(nora.get("/api/v1/suggestions?candidate=nobody").status()).isEqualTo(404);
        assertThat(nora.post("/api/v1/matches", Map.of("candidateId", kari, "openingId", "nobody"))
                        .status())
                .isEqualTo(404);
        assertThat(nora.get("/api/v1/matches?state=NOWHERE").status()).isEqualTo(400);
        assertThat(nora.get("/api/v1/suggestions").errors()).containsExactly("?candidate one-of-two");
    }
}
