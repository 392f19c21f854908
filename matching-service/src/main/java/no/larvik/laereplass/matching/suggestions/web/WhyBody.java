package no.larvik.laereplass.matching.suggestions.web;

import java.util.List;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.NotUsed;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Reason;
import no.larvik.laereplass.matching.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * "Hvorfor foreslår vi dette?"
 *
 * @param suggestion with every number, for staff; null for the young person
 */
record WhyBody(
        String matchId,
        Word word,
        List<Reason> reasons,
        List<MustRule> held,
        List<Factor> unknown,
        List<NotUsed> notUsed,
        String rulesVersion,
        @Nullable SuggestionBody suggestion) {

    static WhyBody of(String matchId, Suggestion suggestion, boolean withNumbers) {
        var judgement = suggestion.judgement();
        return new WhyBody(
                matchId,
                judgement.word(),
                Reason.of(judgement),
                judgement.mustRules().stream()
                        .filter(Judgement.Verdict::held)
                        .map(Judgement.Verdict::rule)
                        .toList(),
                judgement.unknown(),
                Judgement.notUsed(),
                judgement.rulesVersion(),
                withNumbers ? SuggestionBody.of(suggestion) : null);
    }
}
