package no.larvik.laereplass.employer.service;

import static no.larvik.laereplass.employer.service.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.employer.openings.Lapsing;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.service.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An opening from the first words to the end, as the people around it see it. */
@RunningService
class OpeningLifeServiceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Topics topics;

    @Autowired
    private Openings openings;

    private Posted posted = new Posted(0, "", "", "");

    @BeforeEach
    void anEmployer() {
        posted = Posted.at(port);
    }

    @Test
    void whatIsToldIsReadAgainWordForWordButYoungPeopleSeeNoContactAndNoAssessment() {
        var details = with(
                Bodies.details(), "riskAssessment", Map.of("date", "2026-10-01", "by", "Berit Demo", "measures", "To"));
        var id = published(details);

        var own = posted.owner().get("/api/v1/openings/" + id).body().path("details");
        var seen = posted.candidate().get("/api/v1/openings/" + id).body().path("details");

        assertThat(own.at("/hours/from").asString()).startsWith("07:00");
        assertThat(own.at("/enquiries/phone").asString()).isEqualTo("+4733000000");
        assertThat(own.at("/riskAssessment/by").asString()).isEqualTo("Berit Demo");
        assertThat(own.at("/questions/0/options/1").asString()).isEqualTo("I høst");
        assertThat(seen.at("/musts/0").asString()).isEqualTo("Du må tåle høyder");
        assertThat(seen.path("enquiries").isNull()).isTrue();
        assertThat(seen.path("riskAssessment").isNull()).isTrue();
    }

    @Test
    void nobodyUnder18IsSoughtBeforeTheRiskIsAssessed() {
        var id = published(Bodies.details());
        var first = state(id, state -> state.path("published").asBoolean());
        assertThat(first.path("minimumAge").asInt()).isEqualTo(18);
        assertThat(first.path("underEighteen").asString()).isEqualTo("AFTER_RISK_ASSESSMENT");
        var findings = posted.owner().get("/api/v1/openings/" + id + "/findings");
        assertThat(findings.text("underEighteen")).isEqualTo("AFTER_RISK_ASSESSMENT");

        var assessed = with(
                Bodies.details(), "riskAssessment", Map.of("date", "2026-10-01", "by", "Berit Demo", "measures", "To"));
        assertThat(edit(id, body(assessed)).status()).isEqualTo(200);

        assertThat(state(id, state -> state.path("minimumAge").asInt() == 16).has("underEighteen"))
                .isFalse();
    }

    @Test
    void aDeadlineThatPassesTakesItOutOfTheMarketAndExtendingBringsItBack() {
        var id = published(Bodies.details());
        var later = InstantSource.offset(InstantSource.system(), Duration.ofDays(120));

        assertThat(new Lapsing(openings, later).sweep()).isPositive();

        assertThat(read(id).text("status")).isEqualTo("LAPSED");
        assertThat(posted.candidate().get("/api/v1/openings/" + id).status()).isEqualTo(200);
        assertThat(state(id, state -> state.path("lapsed").asBoolean())
                        .path("published")
                        .asBoolean())
                .isTrue();

        var deadline = LocalDate.now().plusMonths(4).toString();
        var extended =
                posted.owner().seen(read(id)).put("/api/v1/openings/" + id + "/deadline", Map.of("deadline", deadline));

        assertThat(extended.text("status")).isEqualTo("PUBLISHED");
        assertThat(state(id, state -> state.path("deadline").asString().equals(deadline))
                        .has("lapsed"))
                .isFalse();
        assertThat(history(id)).containsExactly("EXTENDED", "LAPSED", "PUBLISHED", "DRAFTED");
    }

    @Test
    void aFilledOpeningLeavesTheMarketAndStaysReadable() {
        var id = published(Bodies.details());

        var filled = posted.owner().seen(read(id)).put("/api/v1/openings/" + id + "/filled", null);

        assertThat(filled.status()).isEqualTo(204);
        assertThat(read(id).text("status")).isEqualTo("FILLED");
        assertThat(posted.candidate().get("/api/v1/openings/" + id).status()).isEqualTo(200);
        assertThat(state(id, state -> state.path("filled").asBoolean())
                        .path("published")
                        .asBoolean())
                .isFalse();
        assertThat(edit(id, body(Bodies.details())).code()).isEqualTo("opening-filled");
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        var id = published(Bodies.details());

        var copy = posted.owner().post("/api/v1/openings/" + id + "/copies", Map.of());

        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.id()).isNotEqualTo(id);
        assertThat(copy.text("status")).isEqualTo("DRAFT");
        assertThat(copy.text("tasks")).isEqualTo(read(id).text("tasks"));
        assertThat(copy.body().at("/details/deadline").isNull()).isTrue();
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhen() {
        var id = published(Bodies.details());
        edit(id, with(body(Bodies.details()), "seats", 5));

        var newest =
                posted.staff().get("/api/v1/openings/" + id + "/history").body().at("/items/0");

        assertThat(newest.path("what").asString()).isEqualTo("EDITED");
        assertThat(newest.path("who").asString()).isEqualTo("EMPLOYER");
        assertThat(newest.path("by").asString()).startsWith("Test owner-");
        assertThat(newest.at("/fields/0").toString()).isEqualTo("""
                {"field":"seats","before":"2","after":"5"}""");
    }

    @Test
    void whoSaidYesReadsWhatIsNewAboutTheWorkAndNothingOfWhoPosts() {
        var id = published(Bodies.details());
        var before = posted.staff()
                .get("/api/v1/openings/" + id + "/history")
                .body()
                .at("/items/0/at")
                .asString();
        edit(id, with(with(body(Bodies.details()), "seats", 5), "tasks", "Du bygger hus av tre sammen med oss."));
        var news = "/api/v1/openings/" + id + "/news?since=";

        var told = posted.candidate().get(news + before).body().path("items");

        assertThat(told.valueStream().map(one -> one.path("field").asString())).containsExactly("tasks");
        assertThat(told.at("/0").size()).isEqualTo(2);
        var now = told.at("/0/at").asString();
        assertThat(posted.candidate().get(news + now).body().path("items").size())
                .isZero();
        assertThat(posted.candidate().get(news + "yesterday").status()).isEqualTo(400);
    }

    @Test
    void wordingIsExplainedInTheReadersLanguageAndStaffCanLetItStand() {
        var draft = posted.owner()
                .post(
                        "/api/v1/openings",
                        with(body(Bodies.details()), "tasks", "Vi søker en gutt til verkstedet vårt."));
        var publication = "/api/v1/openings/" + draft.id() + "/publication";

        var refused = posted.owner().seen(draft).with("Accept-Language", "en").put(publication, null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/tasks wording-gender");
        assertThat(refused.body().at("/errors/0/detail").asString()).contains("“gutt”", "gender");

        var nothingSaid = posted.staff()
                .seen(draft)
                .put("/api/v1/openings/" + draft.id() + "/accepted-wording", Map.of("because", " "));
        assertThat(nothingSaid.errors()).containsExactly("/because notblank");

        var accepted = posted.staff()
                .seen(draft)
                .put("/api/v1/openings/" + draft.id() + "/accepted-wording", Map.of("because", "Rollen i stykket"));
        assertThat(posted.owner().seen(accepted).put(publication, null).status())
                .isEqualTo(204);
        var findings = posted.owner().get("/api/v1/openings/" + draft.id() + "/findings");
        assertThat(findings.body().at("/wording/0/accepted").asBoolean()).isTrue();
        assertThat(findings.text("acceptedBecause")).isEqualTo("Rollen i stykket");
    }

    @Test
    void badDetailsAreNamedByTheirPlace() {
        var bad = with(Bodies.details(), "hours", Map.of("perWeek", 60));
        assertThat(post(bad).errors()).containsExactly("/details/hours/perWeek out-of-range");
        assertThat(post(with(Bodies.details(), "hazards", List.of("DRAGONS"))).errors())
                .containsExactly("/details/hazards/0 unreadable");
        assertThat(post(with(Bodies.details(), "enquiries", Map.of("name", "Rolf", "phone", "12")))
                        .errors())
                .containsExactly("/details/enquiries/phone invalid-phone");
        assertThat(post(with(Bodies.details(), "musts", List.of("x".repeat(121))))
                        .errors())
                .containsExactly("/details/musts/0 size");
        assertThat(post(with(Bodies.details(), "hours", Map.of("from", "25:00")))
                        .errors())
                .containsExactly("/details/hours/from unreadable");
    }

    private Answer post(Map<String, Object> details) {
        return posted.owner().post("/api/v1/openings", body(details));
    }

    private Map<String, Object> body(Map<String, Object> details) {
        return with(Bodies.opening(posted.employer(), posted.unit()), "details", details);
    }

    private String published(Map<String, Object> details) {
        var draft = post(details);
        var answer = posted.owner().seen(draft).put("/api/v1/openings/" + draft.id() + "/publication", null);
        assertThat(answer.status()).isEqualTo(204);
        return draft.id();
    }

    private Answer edit(String id, Map<String, Object> body) {
        return posted.owner().seen(read(id)).put("/api/v1/openings/" + id, body);
    }

    private Answer read(String id) {
        return posted.owner().get("/api/v1/openings/" + id);
    }

    private List<String> history(String id) {
        return posted.owner()
                .get("/api/v1/openings/" + id + "/history")
                .body()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("what").asString())
                .toList();
    }

    /** The first state record on the topic that is as wanted. */
    private JsonNode state(String id, java.util.function.Predicate<JsonNode> wanted) {
        var json = JsonMapper.builder().build();
        var heard = new Topic(topics, "opening.state.v1")
                .of(id, all -> all.stream().anyMatch(record -> wanted.test(json.readTree(record.value()))));
        return heard.stream()
                .map(record -> json.readTree(record.value()))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
