package no.larvik.laereplass.matching.suggestions.web;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.NotUsed;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Improvement;
import no.larvik.laereplass.matching.suggestions.PastDealings.OpenMatch;
import no.larvik.laereplass.matching.suggestions.Silence;
import no.larvik.laereplass.matching.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as staff see it: the word first, and every number behind it.
 *
 * @param travel where travel times are known between the two
 * @param lowered why it stands lower on the list than its score
 * @param improve the smallest change for each factor that would raise the score
 */
record SuggestionBody(
        String candidateId,
        String openingId,
        int score,
        Word word,
        List<RuleBody> mustRules,
        List<FactorBody> factors,
        List<Factor> unknown,
        List<NotUsed> notUsed,
        double distanceKm,
        @Nullable Travel travel,
        boolean neighbour,
        List<Improvement> improve,
        String rulesVersion,
        @Nullable OpenMatch match,
        @Nullable LoweredBody lowered,
        @Nullable ObstacleBody obstacle) {

    static SuggestionBody of(Suggestion suggestion) {
        var judgement = suggestion.judgement();
        return new SuggestionBody(
                suggestion.candidateId(),
                suggestion.openingId(),
                judgement.score(),
                judgement.word(),
                judgement.mustRules().stream()
                        .map(verdict -> new RuleBody(verdict.rule(), verdict.held()))
                        .toList(),
                judgement.factors().stream().map(FactorBody::of).toList(),
                judgement.unknown(),
                Judgement.notUsed(),
                judgement.distanceKm(),
                judgement.travel(),
                neighbour(judgement),
                suggestion.improve(),
                judgement.rulesVersion(),
                suggestion.match(),
                LoweredBody.of(suggestion.silence()),
                judgement.onlyObstacle().map(ObstacleBody::of).orElse(null));
    }

    /** The trade is not wished itself, but close to one that is. */
    private static boolean neighbour(Judgement judgement) {
        return judgement.factors().stream()
                .anyMatch(line -> Boolean.TRUE.equals(line.compared().get("neighbour")));
    }

    /**
     * The employer has let others wait, in the last year.
     *
     * @param points of a hundred it stands lower by; the score is not touched
     */
    record LoweredBody(double points, int silent, int due) {

        static @Nullable LoweredBody of(Silence silence) {
            return silence.lowers() ? new LoweredBody(silence.price(), silence.silent(), silence.due()) : null;
        }
    }

    record RuleBody(MustRule rule, boolean held) {}

    record FactorBody(Factor factor, int weight, @Nullable Double value, double contribution, Map<String, ?> compared) {

        static FactorBody of(Judgement.Line line) {
            return new FactorBody(line.factor(), line.weight(), line.value(), line.contribution(), line.compared());
        }
    }

    /** The one rule a near miss fails, and the smallest change that would make it hold. */
    record ObstacleBody(MustRule rule, Map<String, ?> needs) {

        static ObstacleBody of(Judgement.Verdict verdict) {
            return new ObstacleBody(verdict.rule(), verdict.needs());
        }
    }
}
