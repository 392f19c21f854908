package no.larvik.laereplass.matching.rules.web;

import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.matching.rules.RuleVersion;
import no.larvik.laereplass.matching.scoring.MustRule;

/**
 * @param weights those in force
 * @param versions newest first
 */
record RulesBody(List<MustRule> mustRules, RuleSetBody weights, List<RuleSetBody> versions) {

    static RulesBody of(List<RuleVersion> versions) {
        return new RulesBody(
                Arrays.asList(MustRule.values()),
                RuleSetBody.of(versions.getFirst()),
                versions.stream().map(RuleSetBody::of).toList());
    }
}
