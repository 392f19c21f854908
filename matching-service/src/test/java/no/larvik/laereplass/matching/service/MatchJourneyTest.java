package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchJourneyTest extends ServiceTest {

    @Test
    void fromASuggestionToAnOfferThatIsAccepted() {
        var kari = world.candidate("nora");
        var opening = world.opening(2);
        var nora = world.staff("nora");
        var employer = world.firm(World.FIRM);
        var young = world.young(kari);

        var suggestions = nora.get("/api/v1/suggestions?limit=100&candidate=" + kari);
        var best = suggestions
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("openingId").asString().equals(opening))
                .findFirst()
                .orElseThrow();
        assertThat(best.path("word").asString()).isEqualTo("VERY_GOOD");
        assertThat(best.path("mustRules").valueStream())
                .allMatch(rule -> rule.path("held").asBoolean());
        assertThat(best.path("match").isNull()).isTrue();

        var draft = nora.post("/api/v1/matches", Map.of("candidateId", kari, "openingId", opening));
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.actions()).containsExactly("PROPOSED", "WITHDRAWN");
        assertThat(young.match(draft.text("id")).status()).isEqualTo(404);

        var proposed = nora.step(draft, "PROPOSED");
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(proposed.text("deadline")).endsWith(":59:59Z");

        var why = young.get("/api/v1/suggestions/why?match=" + draft.text("id"));
        assertThat(why.text("word")).isEqualTo("VERY_GOOD");
        assertThat(why.response().body()).doesNotContainPattern("\"(score|value|weight|contribution|distanceKm)\"");
        assertThat(why.body().path("suggestion").isNull()).isTrue();
        assertThat(why.body().path("way").toString()).isEqualTo("{\"km\":14,\"minutes\":null,\"mode\":null}");

        var asked = young.match(draft.text("id"));
        assertThat(asked.actions()).containsExactly("ACCEPTED", "DECLINED", "WITHDRAWN");
        assertThat(employer.match(draft.text("id")).status()).isEqualTo(404);

        var presented = young.step(asked, "ACCEPTED");
        assertThat(presented.text("state")).isEqualTo("PRESENTED");
        assertThat(CandidateService.only().consents()).contains(kari + "/" + opening + "/" + draft.text("id"));

        var card = employer.match(draft.text("id"));
        assertThat(card.body().path("card").path("supports").valueStream().map(support -> support.asString()))
                .containsExactly("FIXED_CONTACT");
        assertThat(card.body().path("card").path("distanceKm").asInt()).isEqualTo(15);
        assertThat(card.response().body()).doesNotContain("\"score\"", "CALM_PLACE");
        assertThat(card.body()
                        .path("history")
                        .valueStream()
                        .map(step -> step.path("to").asString()))
                .containsExactly("PRESENTED");
        assertThat(disclosure(draft.text("id")).body().path("identityOpen").asBoolean())
                .isFalse();

        var interested = employer.step(card, "INTERESTED");
        assertThat(interested.text("state")).isEqualTo("INTERESTED");
        assertThat(disclosure(draft.text("id")).body().path("identityOpen").asBoolean())
                .isTrue();
        assertThat(disclosure(draft.text("id")).text("identityUntil")).isNotEmpty();

        var offered = employer.step(interested, "OFFERED");
        assertThat(offered.text("state")).isEqualTo("OFFERED");

        var accepted = young.step(young.match(draft.text("id")), "OFFER_ACCEPTED");
        assertThat(accepted.text("state")).isEqualTo("OFFER_ACCEPTED");
        assertThat(accepted.actions()).isEqualTo(List.of("OFFER_ACCEPTED", "WITHDRAWN"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.service("candidate-service")
                        .get("/internal/v1/placed")
                        .response()
                        .body()
                        .contains(kari));
    }

    @Test
    void anOpeningFindsThoseInTheCaseloadAndNobodyElse() {
        var mine = world.candidate("nora");
        var theirs = world.candidate("jonas");
        var opening = world.opening(1);

        var found = world.staff("nora").get("/api/v1/suggestions?opening=" + opening + "&limit=100");

        assertThat(found.response().body()).contains(mine).doesNotContain(theirs);
    }

    @Test
    void aNearMissNamesTheOneRuleAndWhatWouldMendIt() {
        var kari = world.candidate("nora", Map.of("reachKm", 10));
        var opening = world.opening(1);

        var list = world.staff("nora")
                .get("/api/v1/suggestions?candidate=" + kari + "&limit=100")
                .body();

        var miss = list.path("nearMisses")
                .valueStream()
                .filter(item -> item.path("openingId").asString().equals(opening))
                .findFirst()
                .orElseThrow();
        assertThat(miss.path("obstacle").path("rule").asString()).isEqualTo("WITHIN_REACH");
        assertThat(miss.path("obstacle").path("needs").path("reachKm").asInt()).isEqualTo(15);
        assertThat(list.path("widen").get(0).path("rule").asString()).isEqualTo("WITHIN_REACH");
    }

    @Test
    void aCompanyOffersWithADeadlineAndWordsOfItsOwnAndTakesItBackWithAReason() {
        var kari = world.candidate("nora");
        var interested = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED");
        var firm = world.firm(World.FIRM);
        var lastDay = LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(9);

        var offered = firm.step(
                interested,
                Map.of("to", "OFFERED", "deadline", lastDay.toString(), "message", "Vi vil gjerne ha deg her."));

        assertThat(offered.text("deadline"))
                .isEqualTo(lastDay.atTime(23, 59, 59)
                        .atZone(ZoneId.of("Europe/Oslo"))
                        .toInstant()
                        .toString());
        var read = world.young(kari).match(offered.text("id"));
        assertThat(read.text("employerWords")).isEqualTo("Vi vil gjerne ha deg her.");
        assertThat(read.body().path("message").isNull()).isTrue();

        for (var state : List.of("OFFERED", "OFFER_ACCEPTED")) {
            if (state.equals("OFFER_ACCEPTED")) offered = world.young(kari).step(offered, state);
            assertThat(firm.match(offered.text("id")).actions()).as(state).contains("WITHDRAWN");
        }
        assertThat(firm.step(offered, Map.of("to", "WITHDRAWN", "reason", "TOO_FAR"))
                        .errors())
                .containsExactly("/reason not-a-code");
        var withdrawn = firm.step(
                offered,
                Map.of("to", "WITHDRAWN", "reason", "CANNOT_TAKE_ANYBODY", "message", "Vi må dessverre vente."));
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        var told = world.young(kari).match(offered.text("id"));
        assertThat(told.text("employerWords")).isEqualTo("Vi må dessverre vente.");
        assertThat(told.body().path("history").toString()).contains("CANNOT_TAKE_ANYBODY");
    }

    @Test
    void aDeclinedProposalCanBeUndone() {
        var kari = world.candidate("nora");
        var declined = world.match("nora", kari, world.opening(1), "PROPOSED", "DECLINED");
        assertThat(declined.actions()).containsExactly("PROPOSED");

        var undone = world.young(kari).step(declined, "PROPOSED");

        assertThat(undone.text("state")).isEqualTo("PROPOSED");
    }

    @Test
    void whoSaidNoIsNotSuggestedAgainUnlessStaffReopen() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        world.match("nora", kari, opening, "PROPOSED", "DECLINED");
        var nora = world.staff("nora");
        var pair = Map.of("candidateId", kari, "openingId", opening);

        assertThat(nora.post("/api/v1/matches", pair).errors()).containsExactly("/openingId rule.NOT_CLOSED_BEFORE");
        var again = nora.post("/api/v1/matches", Map.of("candidateId", kari, "openingId", opening, "reopen", true));
        assertThat(again.status()).isEqualTo(201);
        assertThat(nora.step(again, "PROPOSED").status()).isEqualTo(200);
    }

    @Test
    void listsShowEachSideItsOwn() {
        var kari = world.candidate("nora");
        var draft = world.match("nora", kari, world.opening(1)).text("id");
        var shown = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");

        assertThat(world.staff("nora")
                        .get("/api/v1/matches?candidate=" + kari)
                        .response()
                        .body())
                .contains(draft, shown);
        assertThat(world.young(kari).get("/api/v1/matches").response().body())
                .contains(shown)
                .doesNotContain(draft);
        assertThat(world.firm(World.FIRM)
                        .get("/api/v1/matches?limit=200")
                        .response()
                        .body())
                .contains(shown)
                .doesNotContain(draft);
        assertThat(world.firm(World.OTHER_FIRM)
                        .get("/api/v1/matches")
                        .response()
                        .body())
                .doesNotContain(shown, draft);
        assertThat(world.staff("jonas")
                        .get("/api/v1/matches?limit=200")
                        .response()
                        .body())
                .doesNotContain(shown, draft);
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() {
        var kari = world.candidate("nora");
        for (int i = 0; i < 3; i++) world.match("nora", kari, world.opening(1));
        var nora = world.staff("nora");

        var first = nora.get("/api/v1/matches?limit=2&candidate=" + kari);
        var second = nora.get("/api/v1/matches?limit=2&candidate=" + kari + "&cursor=" + first.text("next"));

        assertThat(first.body().path("items")).hasSize(2);
        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    private Api.Answer disclosure(String match) {
        return world.service("candidate-service").get("/internal/matches/" + match + "/disclosure");
    }
}
