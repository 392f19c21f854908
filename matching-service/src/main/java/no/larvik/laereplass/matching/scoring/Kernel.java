package no.larvik.laereplass.matching.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one place where a pair is judged and explained. Score and explanation come out of the same pass, and the points
 * from the {@link Formula} the engine ranks by. What is unknown is left out of
 * the average rather than counted as zero, so nobody is punished for an empty field.
 */
public final class Kernel {

    private final RuleSet rules;
    private final NeighbourTrades neighbours;
    private final TravelTable times;
    private final Formula formula;

    public Kernel(RuleSet rules, NeighbourTrades neighbours, TravelTable times) {
        this.rules = rules;
        this.neighbours = neighbours;
        this.times = times;
        this.formula = new Formula(rules);
    }

    public RuleSet rules() {
        return rules;
    }

    public NeighbourTrades neighbours() {
        return neighbours;
    }

    public TravelTable times() {
        return times;
    }

    public Formula formula() {
        return formula;
    }

    public Judgement judge(ScoreInput input) {
        var pair = Pair.of(input, formula, neighbours, times);
        var measures = measures(pair);
        var points = points(measures);
        var total = points.values().stream().mapToInt(Integer::intValue).sum() / 100.0;
        return new Judgement(
                verdicts(pair),
                lines(measures, points),
                total,
                rules.word(total),
                Judgement.tenths(pair.distanceKm()),
                pair.travel(),
                rules.version());
    }

    /** Exactly one rule stands in the way, and something can be done about it; told without judging the rest. */
    public boolean nearly(ScoreInput input) {
        var pair = Pair.of(input, formula, neighbours, times);
        var failed = 0;
        for (var rule : MustRule.values()) {
            if (rule.holdsFor(pair)) continue;
            if (!rule.mendable() || ++failed > 1) return false;
        }
        return failed == 1;
    }

    private static List<Judgement.Verdict> verdicts(Pair pair) {
        return Arrays.stream(MustRule.values())
                .map(rule -> {
                    var held = rule.holdsFor(pair);
                    return new Judgement.Verdict(rule, held, held ? Map.of() : rule.needs(pair));
                })
                .toList();
    }

    private static Map<Factor, Measure> measures(Pair pair) {
        var measures = new EnumMap<Factor, Measure>(Factor.class);
        for (var factor : Factor.values()) measures.put(factor, factor.measure(pair));
        return measures;
    }

    private List<Judgement.Line> lines(Map<Factor, Measure> measures, Map<Factor, Integer> points) {
        return measures.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), points.getOrDefault(entry.getKey(), 0) / 100.0))
                .toList();
    }

    /**
     * Points in hundredths of a running sum, so that the lines add up to the total exactly. What only counts in favour
     * comes last and fills what is left up to 100.
     */
    private Map<Factor, Integer> points(Map<Factor, Measure> measures) {
        var inAverage = 0;
        for (var entry : measures.entrySet()) {
            if (entry.getValue() instanceof Measure.Known && !entry.getKey().onlyInFavour())
                inAverage += rules.weight(entry.getKey());
        }
        var points = new EnumMap<Factor, Integer>(Factor.class);
        var weighted = 0;
        var onTop = 0;
        var before = 0;
        for (var entry : measures.entrySet()) {
            if (!(entry.getValue() instanceof Measure.Known known)) continue;
            var share = rules.weight(entry.getKey()) * known.thousandths();
            if (entry.getKey().onlyInFavour()) onTop += share;
            else weighted += share;
            var now = Formula.hundredths(weighted, inAverage, onTop);
            points.put(entry.getKey(), now - before);
            before = now;
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
}
