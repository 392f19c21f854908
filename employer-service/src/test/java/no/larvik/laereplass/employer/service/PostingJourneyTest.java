package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.employer.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class PostingJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Topics topics;

    @Test
    void anEmployerRegistersIsApprovedAndPostsAnOpeningThatOthersHearOf() {
        var number = Bodies.freshNumber();
        var rolf = Api.as(port, TestTokens.employer("rolf", number));
        var nora = Api.as(port, TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN"));
        var kari = Api.as(port, TestTokens.candidate("kari"));

        var employer = rolf.post("/api/v1/employers", Bodies.employer(number));
        assertThat(employer.status()).isEqualTo(201);
        assertThat(employer.body().path("demo").asBoolean()).isTrue();
        assertThat(employer.text("contactPhone")).isEqualTo("+4733000000");

        var unit = rolf.post("/api/v1/employers/" + employer.id() + "/units", Bodies.unit());
        assertThat(unit.status()).isEqualTo(201);
        assertThat(unit.text("place")).isEqualTo("Larvik");
        assertThat(unit.text("municipality")).isEqualTo("3909");

        var draft = rolf.post("/api/v1/openings", Bodies.opening(employer.id(), unit.id()));
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.text("status")).isEqualTo("DRAFT");
        assertThat(draft.text("tradeName")).isEqualTo("Tømrerfaget");

        var publication = "/api/v1/openings/" + draft.id() + "/publication";
        var tooEarly = rolf.seen(draft).put(publication, null);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.code()).isEqualTo("opening-not-ready");
        assertThat(tooEarly.errors()).containsExactly("/trade no-approval");
        assertThat(tooEarly.body().at("/errors/0/detail").asString()).contains("Tømrerfaget (lærling)");

        var approvals = "/api/v1/employers/" + employer.id() + "/approvals/tomrerfaget";
        assertThat(rolf.put(approvals, Bodies.approval()).status()).isEqualTo(403);
        assertThat(nora.put(approvals, Bodies.approval()).status()).isEqualTo(200);

        assertThat(kari.get("/api/v1/openings/" + draft.id()).status()).isEqualTo(404);
        assertThat(rolf.seen(draft).put(publication, null).status()).isEqualTo(204);
        assertThat(kari.get("/api/v1/openings/" + draft.id()).status()).isEqualTo(200);

        var published = rolf.get("/api/v1/openings/" + draft.id());
        var more = Bodies.with(Bodies.opening(employer.id(), unit.id()), "seats", 3);
        var changed = rolf.seen(published).put("/api/v1/openings/" + draft.id(), more);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(rolf.seen(published)
                        .put("/api/v1/openings/" + draft.id(), more)
                        .status())
                .isEqualTo(412);
        assertThat(rolf.seen(changed)
                        .delete(publication, Map.of("reason", "Vi har fått den vi trenger"))
                        .status())
                .isEqualTo(204);
        assertThat(kari.get("/api/v1/openings/" + draft.id()).status()).isEqualTo(404);

        var events = new Topic(topics, "opening.event.v1").of(draft.id(), heard -> heard.size() >= 4);
        assertThat(events)
                .extracting(Topic.Heard::type)
                .containsExactly(
                        "opening.drafted.v1", "opening.published.v1", "opening.changed.v1", "opening.withdrawn.v1");
        assertThat(events)
                .allSatisfy(event -> assertThat(Contracts.errors(event.type(), event.value()))
                        .isEmpty());
        assertThat(events.get(1).headers())
                .containsEntry("ce_subject", draft.id())
                .containsEntry("ce_source", "/employer-service")
                .containsEntry("ce_sequence", "2");

        var states = new Topic(topics, "opening.state.v1")
                .of(
                        draft.id(),
                        heard -> heard.stream().anyMatch(state -> state.value().contains("WITHDRAWN")));
        assertThat(states)
                .allSatisfy(state -> assertThat(Contracts.errors(state.type(), state.value()))
                        .isEmpty());

        var employerStates = new Topic(topics, "employer.state.v1")
                .of(
                        employer.id(),
                        heard -> heard.stream().anyMatch(state -> state.value().contains("tomrerfaget")));
        assertThat(employerStates.getLast().value()).contains("LAEREKANDIDAT").doesNotContain("Demo", "rolf@");
    }
}
