package no.larvik.laereplass.matching.suggestions.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.NotUsed;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Improvement;
import no.larvik.laereplass.matching.suggestions.Reason;
import no.larvik.laereplass.matching.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * "Hvorfor foreslår vi dette?"
 *
 * @param better what would make it fit better, without points
 * @param suggestion with every number, for staff; null for the young person
 */
record WhyBody(
        String matchId,
        Word word,
        List<Reason> reasons,
        List<MustRule> held,
        List<Factor> unknown,
        List<NotUsed> notUsed,
        List<BetterBody> better,
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
                BetterBody.of(suggestion.improve()),
                judgement.rulesVersion(),
                withNumbers ? SuggestionBody.of(suggestion) : null);
    }

    record BetterBody(Factor factor, Map<String, ?> needs) {

        /** One a factor is enough to talk about. */
        static List<BetterBody> of(List<Improvement> ways) {
            var byFactor = new EnumMap<Factor, BetterBody>(Factor.class);
            for (var way : ways) byFactor.putIfAbsent(way.factor(), new BetterBody(way.factor(), way.needs()));
            return List.copyOf(byFactor.values());
        }
    }
}
