package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void aCompanyThatLeavesSaysWhyInTheListsWordsAndItsOwn() {
        var states = List.of("PRESENTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        for (int far = 1; far <= states.size(); far++) {
            var way = Stream.concat(Stream.of("PROPOSED", "ACCEPTED"), states.subList(1, far).stream())
                    .toArray(String[]::new);
            var match = world.match("nora", world.candidate("nora"), world.opening(1), way);
            var firm = world.firm(World.FIRM);
            var seen = firm.match(match.text("id"));
            assertThat(seen.text("state")).isEqualTo(states.get(far - 1));

            assertThat(firm.step(seen, "WITHDRAWN").errors()).containsExactly("/reason reason-required");
            assertThat(firm.step(seen, back("TOO_FAR", "Vi må dessverre vente."))
                            .errors())
                    .containsExactly("/reason not-a-code");
            for (var words : List.of("", "Nei.", "          nei          "))
                assertThat(firm.step(seen, back("SEAT_TAKEN", words)).errors())
                        .containsExactly("/message feedback-words");
            assertThat(firm.step(seen, Map.of("to", "WITHDRAWN", "reason", "SEAT_TAKEN"))
                            .errors())
                    .containsExactly("/message feedback-words");
            var unwritten = Map.of("to", "WITHDRAWN", "onBehalf", Map.of("of", "EMPLOYER", "how", "PHONE"));
            var nora = world.staff("nora");
            assertThat(nora.step(nora.match(match.text("id")), unwritten).errors())
                    .containsExactly("/reason reason-required");
            assertThat(firm.step(seen, back("SEAT_TAKEN", "Vi må dessverre vente."))
                            .text("state"))
                    .isEqualTo("WITHDRAWN");
        }
    }

    private static Map<String, Object> back(String reason, String words) {
        return Map.of("to", "WITHDRAWN", "reason", reason, "message", words);
    }

    private static Map<String, Object> no(String code, String words) {
        return Map.of("to", "NOT_SELECTED", "feedback", Map.of("code", code, "text", words));
    }

    @Test
    void nobodyHasMoreThanThreeProposalsToAnswerAtOnce() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var first = world.match("nora", kari, world.opening(1), "PROPOSED").text("id");
        for (int i = 0; i < 2; i++) world.match("nora", kari, world.opening(1), "PROPOSED");
        var fourth = world.match("nora", kari, world.opening(1));

        var refused = nora.step(fourth, Map.of("to", "PROPOSED"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("enough-to-answer");
        assertThat(refused.text("detail")).contains("3 forslag som venter på svar");
        assertThat(nora.match(fourth.text("id")).text("state")).isEqualTo("DRAFT");
        world.young(kari).step(world.young(kari).match(first), "DECLINED");
        assertThat(nora.step(nora.match(fourth.text("id")), Map.of("to", "PROPOSED"))
                        .text("state"))
                .isEqualTo("PROPOSED");
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
