package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that somebody wrote or is called ever reaches a topic: looked for in every byte that was sent. */
@RunningService
class CanaryTest {

    private static final String CANARY = "Kanarifugl";

    @LocalServerPort
    private int port;

    @Autowired
    private Topics topics;

    @Test
    void noNameNoContactAndNoFreeTextIsSent() {
        var number = Bodies.freshNumber();
        var staff = Posted.at(port).staff();
        var employer = staff.post("/api/v1/employers", marked(Bodies.employer(number), "name", "contactName"))
                .id();
        var unit = staff.post("/api/v1/employers/" + employer + "/units", marked(Bodies.unit(), "name", "address"))
                .id();
        staff.put("/api/v1/employers/" + employer + "/approvals/tomrerfaget", marked(Bodies.approval(), "source"));
        var draft = staff.post(
                "/api/v1/openings", told(marked(Bodies.opening(employer, unit), "title", "tasks", "supervisor")));
        var publication = "/api/v1/openings/" + draft.id() + "/publication";
        assertThat(staff.seen(draft).put(publication, null).status()).isEqualTo(204);
        var published = staff.get("/api/v1/openings/" + draft.id());
        staff.seen(published).delete(publication, Map.of("reason", CANARY));

        new Topic(topics, "opening.event.v1")
                .of(
                        draft.id(),
                        heard -> heard.stream().anyMatch(event -> event.type().equals("opening.withdrawn.v1")));

        for (var topic : List.of("employer.event.v1", "employer.state.v1", "opening.event.v1", "opening.state.v1")) {
            assertThat(new Topic(topics, topic).everything())
                    .as(topic)
                    .isNotEmpty()
                    .allSatisfy(heard -> assertThat(heard.key() + heard.headers() + heard.value())
                            .doesNotContain(CANARY, "rolf@", "+4733", "Demo", "nora"));
        }
    }

    private static Map<String, Object> told(Map<String, Object> opening) {
        var details = Bodies.with(Bodies.details(), "musts", List.of(CANARY + " må"));
        details = Bodies.with(details, "wishes", List.of(CANARY + " ønsker"));
        details = Bodies.with(details, "enquiries", Map.of("name", CANARY, "phone", "33 00 00 01"));
        details = Bodies.with(
                details,
                "riskAssessment",
                Map.of("date", "2026-01-01", "by", CANARY, "measures", CANARY + " passer på"));
        details = Bodies.with(details, "questions", List.of(Map.of("text", CANARY + "?", "answering", "SHORT_TEXT")));
        return Bodies.with(opening, "details", details);
    }

    private static Map<String, Object> marked(Map<String, Object> body, String... fields) {
        var marked = body;
        for (var field : fields) marked = Bodies.with(marked, field, CANARY + " i bur, mer enn tjue tegn");
        return marked;
    }
}
