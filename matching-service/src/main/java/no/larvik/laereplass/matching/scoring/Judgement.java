package no.larvik.laereplass.matching.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Score and explanation of one pair, made together so that they cannot disagree: the contributions add up to the total.
 *
 * @param total 0.00 to 100.00; the order of suggestions
 * @param distanceKm as the crow flies, with one decimal
 * @param travel where travel times are known between the two; then they counted instead of the distance
 */
public record Judgement(
        List<Verdict> mustRules,
        List<Line> factors,
        double total,
        Word word,
        double distanceKm,
        @Nullable Travel travel,
        String rulesVersion) {

    public boolean possible() {
        return mustRules.stream().allMatch(Verdict::held);
    }

    /** The one rule that stands in the way, when it is exactly one and something can be done about it. */
    public Optional<Verdict> onlyObstacle() {
        var failed = mustRules.stream().filter(verdict -> !verdict.held()).toList();
        return failed.size() == 1 && failed.getFirst().rule().mendable()
                ? Optional.of(failed.getFirst())
                : Optional.empty();
    }

    public List<MustRule> failed() {
        return mustRules.stream()
                .filter(verdict -> !verdict.held())
                .map(Verdict::rule)
                .toList();
    }

    /** The total in hundredths of a point, 0 to 10,000: what lists are ordered by. */
    public int hundredths() {
        return (int) Math.round(total * 100);
    }

    /** 0 to 100 as staff see it. */
    public int score() {
        return (int) Math.round(total);
    }

    public List<Factor> unknown() {
        return factors.stream().filter(Line::unknown).map(Line::factor).toList();
    }

    public static List<NotUsed> notUsed() {
        return Arrays.asList(NotUsed.values());
    }

    static double tenths(double kilometres) {
        return Math.round(kilometres * 10) / 10.0;
    }

    /**
     * @param needs what would make a failed rule hold; empty when it held
     */
    public record Verdict(MustRule rule, boolean held, Map<String, ?> needs) {

        public Verdict {
            needs = sorted(needs);
        }
    }

    /**
     * @param value 0 to 1; null when it could not be, or had not to be, compared
     * @param contribution points of the total
     * @param unknown something was asked for that one side has not told
     */
    public record Line(
            Factor factor,
            int weight,
            @Nullable Double value,
            double contribution,
            Map<String, ?> compared,
            boolean unknown) {

        public Line {
            compared = sorted(compared);
        }
    }

    /** One order on every machine, so that two replicas explain alike to the byte. */
    private static Map<String, ?> sorted(Map<String, ?> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
