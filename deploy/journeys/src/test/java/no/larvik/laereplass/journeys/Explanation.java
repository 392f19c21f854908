package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Whether a suggestion, as staff are answered, is explained to its last line. */
record Explanation(JsonNode suggestion) {

    private static final List<String> FACTORS = List.of(
            "TRADE_RANK", "NEARNESS", "START_FITS", "SKILLS_IN_COMMON", "LANGUAGE", "PREFERENCES", "SUPPORT_COVERED");

    private static final List<String> NEVER_USED = List.of(
            "NAME",
            "GENDER",
            "BIRTH_COUNTRY",
            "ETHNICITY",
            "RELIGION",
            "HEALTH",
            "FAMILY",
            "BENEFITS",
            "SCHOOL_ABSENCE",
            "EXACT_AGE",
            "ADDRESS");

    void isOfAPairThatFits(String rulesVersion) {
        assertThat(failed()).as("failed rules of %s", suggestion).isEmpty();
        isWhole(rulesVersion);
    }

    /** Exactly one rule fails; it is named, with what would make it hold. */
    void isOfANearMiss(String rulesVersion) {
        assertThat(failed()).hasSize(1);
        assertThat(suggestion.path("obstacle").path("rule").asString()).isEqualTo(failed().getFirst());
        isWhole(rulesVersion);
    }

    private void isWhole(String rulesVersion) {
        assertThat(texts("factors", "factor")).containsExactlyElementsOf(FACTORS);
        assertThat(texts("notUsed")).containsExactlyElementsOf(NEVER_USED);
        assertThat(texts("mustRules", "rule")).hasSize(13).doesNotHaveDuplicates();
        assertThat(suggestion.path("rulesVersion").asString()).isEqualTo(rulesVersion);
        assertThat(suggestion.path("word").asString()).isIn("VERY_GOOD", "GOOD", "POSSIBLE");
        assertThat(points())
                .as("the lines add up: %s", suggestion)
                .isCloseTo(suggestion.path("score").asDouble(), within(0.501));
        texts("unknown")
                .forEach(factor -> assertThat(factor(factor).path("value").isNull())
                        .as("%s is unknown and gives nothing", factor)
                        .isTrue());
    }

    /** What was compared, line by line; the same from both sides of a pair. */
    JsonNode factors() {
        return suggestion.path("factors");
    }

    double points() {
        return factors()
                .valueStream()
                .mapToDouble(factor -> factor.path("contribution").asDouble())
                .sum();
    }

    JsonNode factor(String name) {
        return factors()
                .valueStream()
                .filter(factor -> factor.path("factor").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> failed() {
        Predicate<JsonNode> held = rule -> rule.path("held").asBoolean();
        return suggestion
                .path("mustRules")
                .valueStream()
                .filter(held.negate())
                .map(rule -> rule.path("rule").asString())
                .toList();
    }

    private List<String> texts(String list, String field) {
        return suggestion
                .path(list)
                .valueStream()
                .map(one -> one.path(field).asString())
                .toList();
    }

    private List<String> texts(String list) {
        return suggestion.path(list).valueStream().map(JsonNode::asString).toList();
    }
}
