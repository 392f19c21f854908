package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several tasks of staff's day at once, each with its own answer. */
class ManyTasksTest extends ServiceTest {

    @Test
    void manyAreHandedOverAtOnceAndPutBackByWhoeverHasThem() {
        var keys = List.of(withoutConsent(), withoutConsent());
        var nora = world.staff("nora-many");
        var jonas = world.staff("jonas-many");

        var over = Map.of("keys", keys, "action", "HAND_OVER", "to", "jonas-many");
        assertThat(problems(nora, over)).containsExactly("", "");
        assertThat(assignees(nora)).containsExactly("jonas-many", "jonas-many");

        var back = Map.of("keys", keys, "action", "RELEASE");
        assertThat(problems(nora, back)).containsExactly("taken-by-colleague", "taken-by-colleague");
        assertThat(problems(jonas, back)).containsExactly("", "");
        assertThat(assignees(nora)).containsExactly("", "");
    }

    /** @return the task that is there because nobody has agreed yet, in a case of both */
    private String withoutConsent() {
        var kari = world.candidate("nora-many");
        CandidateService.only().caseOf("jonas-many", kari);
        CandidateService.only().withoutConsent(kari);
        return "CONSENT_MISSING:" + kari;
    }

    private static List<String> problems(Api who, Map<String, ?> wish) {
        return results(who.post("/api/v1/queue/actions", wish), "results")
                .map(result -> result.path("problem").path("code").asString(""))
                .toList();
    }

    private static List<String> assignees(Api who) {
        return results(who.get("/api/v1/queue?kind=CONSENT_MISSING"), "items")
                .map(item -> item.path("assignee").asString(""))
                .toList();
    }

    private static Stream<JsonNode> results(Api.Answer answer, String of) {
        return answer.body().path(of).valueStream();
    }
}
