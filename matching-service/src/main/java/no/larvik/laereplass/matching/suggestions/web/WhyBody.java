package no.larvik.laereplass.matching.suggestions.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.NotUsed;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Improvement;
import no.larvik.laereplass.matching.suggestions.Reason;
import no.larvik.laereplass.matching.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * "Hvorfor foreslår vi dette?"
 *
 * @param better what would make it fit better, without points
 * @param way how far it is to work
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
        WayToWorkBody way,
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
                WayToWorkBody.of(judgement),
                judgement.rulesVersion(),
                withNumbers ? SuggestionBody.of(suggestion) : null);
    }

    /**
     * Between the squares of 1 km where one lives and works, so never to the metre.
     *
     * @param km as the crow flies, rounded, 1 at least
     * @param minutes one way by {@code mode}, as the travel-time table says; null where it says nothing
     */
    record WayToWorkBody(int km, @Nullable Integer minutes, Travel.@Nullable Mode mode) {

        static WayToWorkBody of(Judgement judgement) {
            var km = Math.max(1, (int) Math.round(judgement.distanceKm()));
            var travel = judgement.travel();
            return travel == null
                    ? new WayToWorkBody(km, null, null)
                    : new WayToWorkBody(km, travel.minutes(), travel.mode());
        }
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
