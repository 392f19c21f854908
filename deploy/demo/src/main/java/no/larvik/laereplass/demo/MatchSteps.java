package no.larvik.laereplass.demo;

import java.util.Map;
import java.util.UUID;

/** Takes a match through its states, each step by whoever may take it. */
final class MatchSteps {

    private MatchSteps() {}

    /** @return the match after the step, as this person sees it */
    static Answer step(Visitor by, String match, Map<String, ?> instruction) {
        var now = by.get("/api/v1/matches/" + match).expect(200);
        return by.post(
                "/api/v1/matches/" + match + "/transitions",
                instruction,
                UUID.randomUUID().toString(),
                now.version());
    }

    static Answer step(Visitor by, String match, String to) {
        return step(by, match, Map.of("to", to));
    }
}
