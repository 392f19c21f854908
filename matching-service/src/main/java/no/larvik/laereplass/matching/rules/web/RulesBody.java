package no.larvik.laereplass.matching.rules.web;

import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.matching.rules.Rulebook;
import no.larvik.laereplass.matching.scoring.MustRule;

/**
 * @param weights those in force
 * @param versions newest first
 */
record RulesBody(List<MustRule> mustRules, RuleSetBody weights, List<RuleSetBody> versions) {

    static RulesBody of(Rulebook book) {
        var versions = book.versions().stream()
                .map(version -> RuleSetBody.of(version, book))
                .toList();
        return new RulesBody(Arrays.asList(MustRule.values()), versions.getFirst(), versions);
    }
}
