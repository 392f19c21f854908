package no.larvik.laereplass.matching.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one place where a pair is judged. Score and explanation come out of the same pass. What is unknown is left out of
 * the average rather than counted as zero, so nobody is punished for an empty field.
 */
public final class Kernel {

    private final RuleSet rules;
    private final NeighbourTrades neighbours;
    private final TravelTable times;

    public Kernel(RuleSet rules, NeighbourTrades neighbours, TravelTable times) {
        this.rules = rules;
        this.neighbours = neighbours;
        this.times = times;
    }

    public RuleSet rules() {
        return rules;
    }

    public Judgement judge(ScoreInput input) {
        var pair = Pair.of(input, rules, neighbours, times);
        var lines = lines(pair);
        var total = Math.round(
                        lines.stream().mapToDouble(Judgement.Line::contribution).sum() * 100)
                / 100.0;
        return new Judgement(
                verdicts(pair),
                lines,
                total,
                rules.word(total),
                Judgement.tenths(pair.distanceKm()),
                pair.travel(),
                rules.version());
    }

    private static List<Judgement.Verdict> verdicts(Pair pair) {
        return Arrays.stream(MustRule.values())
                .map(rule -> {
                    var held = rule.holdsFor(pair);
                    return new Judgement.Verdict(rule, held, held ? Map.of() : rule.needs(pair));
                })
                .toList();
    }

    private List<Judgement.Line> lines(Pair pair) {
        var measures = new EnumMap<Factor, Measure>(Factor.class);
        for (var factor : Factor.values()) measures.put(factor, factor.measure(pair));
        var points = points(measures);
        return measures.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), points.getOrDefault(entry.getKey(), 0.0)))
                .toList();
    }

    /**
     * Points in hundredths of a running sum, so that the lines add up to the total exactly. What only counts in favour
     * comes last and fills what is left up to 100.
     */
    private Map<Factor, Double> points(Map<Factor, Measure> measures) {
        var inAverage = 0;
        for (var entry : measures.entrySet()) {
            if (entry.getValue() instanceof Measure.Known && !entry.getKey().onlyInFavour())
                inAverage += rules.weight(entry.getKey());
        }
        var points = new EnumMap<Factor, Double>(Factor.class);
        var sum = 0.0;
        for (var entry : measures.entrySet()) {
            if (!(entry.getValue() instanceof Measure.Known known)) continue;
            var weight = rules.weight(entry.getKey());
            var full = entry.getKey().onlyInFavour() ? weight : 100.0 * weight / inAverage;
            var next = Math.min(100, sum + full * known.value());
            points.put(entry.getKey(), hundredths(hundredths(next) - hundredths(sum)));
            sum = next;
        }
        return points;
    }

    private Judgement.Line line(Factor factor, Measure measure, double points) {
        var weight = rules.weight(factor);
        return switch (measure) {
            case Measure.Known known ->
                new Judgement.Line(factor, weight, known.value(), points, known.compared(), false);
            case Measure.Unknown unknown -> new Judgement.Line(factor, weight, null, 0, unknown.compared(), true);
            case Measure.NotAsked() -> new Judgement.Line(factor, weight, null, 0, Map.of(), false);
        };
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
