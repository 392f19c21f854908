package no.larvik.laereplass.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Nora, who follows up. */
final class StaffPart {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Visitor nora;
    private final Told told;

    StaffPart(Visitor nora, Told told) {
        this.nora = nora;
        this.told = told;
    }

    String proposes(Cast.Person person, String opening) {
        told.check("Nora sees the opening among the suggestions, with every reason", () -> {
            var suggestion = Waiting.until("the suggestion", FRESH, () -> suggestion(person, opening));
            Told.require(suggestion.path("mustRules").size() > 0, "no must-rules: " + suggestion);
            Told.require(suggestion.path("factors").size() > 0, "no factors: " + suggestion);
            Told.require(suggestion.path("notUsed").toString().contains("NAME"), "what is not used is not said");
            Told.require(!suggestion.path("rulesVersion").asString().isBlank(), "no version of the rules");
        });
        var match = told.step("Nora picks it; nobody is told yet", () -> {
            var body = Map.of("candidateId", person.id(), "openingId", opening);
            var picked = nora.post("/api/v1/matches", body).expect(201);
            Told.require(picked.text("state").equals("DRAFT"), "a new match is " + picked.text("state"));
            return picked.text("id");
        });
        told.check("Nora cannot skip to an offer: 409 names what is allowed", () -> {
            var refused = MatchSteps.step(nora, match, "OFFERED").expect(409);
            Told.require(refused.body().contains("PROPOSED"), "the allowed steps are not named: " + refused.body());
        });
        told.check(
                "Nora proposes it to the young person",
                () -> MatchSteps.step(nora, match, "PROPOSED").expect(200));
        return match;
    }

    private Optional<JsonNode> suggestion(Cast.Person person, String opening) {
        var path = "/api/v1/suggestions?candidate=" + person.id() + "&limit=100";
        return nora.get(path).expect(200).items().stream()
                .filter(item -> item.path("openingId").asString().equals(opening))
                .findFirst();
    }
}
