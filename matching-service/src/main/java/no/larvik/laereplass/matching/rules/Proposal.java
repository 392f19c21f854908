package no.larvik.laereplass.matching.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Values somebody would like to see in force.
 *
 * @param basedOn the version they started from
 * @param halfAtKm 0.1-1000
 * @param halfAtDays 1-1000
 * @param minutesPerKm 0.1-60
 * @param neighbours the whole table of neighbour trades; null: as it is in force
 */
public record Proposal(
        String basedOn,
        Map<Factor, Integer> weights,
        double halfAtKm,
        double halfAtDays,
        double minutesPerKm,
        int veryGood,
        int good,
        @Nullable List<NeighbourTrades.Row> neighbours) {

    private static final int MOST = 100;

    public Proposal {
        weights = Map.copyOf(weights);
        neighbours = neighbours == null ? null : List.copyOf(neighbours);
    }

    /** @throws MatchingProblem.BadFields with every field that cannot be */
    void check(Trades trades) {
        var faults = faults();
        if (neighbours != null) faults.addAll(NeighbourFaults.in(neighbours, trades));
        if (!faults.isEmpty()) throw new MatchingProblem.BadFields(faults);
    }

    RuleSet toRuleSet(String version, LocalDate validFrom, String author, String reason) {
        return new RuleSet(
                version, validFrom, author, reason, weights, halfAtKm, halfAtDays, minutesPerKm, veryGood, good);
    }

    private List<BadField> faults() {
        var faults = new ArrayList<BadField>();
        for (var factor : Factor.values()) {
            var weight = weights.get(factor);
            if (weight == null) faults.add(new BadField("/weights/" + factor, "weight-missing"));
            else if (weight < 0 || weight > MOST) faults.add(new BadField("/weights/" + factor, "weight-range"));
        }
        if (knownForEverybody() == 0) faults.add(new BadField("/weights", "weights-nothing-known"));
        outside("/halfAtKm", halfAtKm, 0.1, 1000, faults);
        outside("/halfAtDays", halfAtDays, 1, 1000, faults);
        outside("/minutesPerKm", minutesPerKm, 0.1, 60, faults);
        if (good < 1 || good > MOST) faults.add(new BadField("/good", "word-range"));
        if (veryGood < 1 || veryGood > MOST) faults.add(new BadField("/veryGood", "word-range"));
        else if (good >= veryGood) faults.add(new BadField("/veryGood", "words-out-of-order"));
        return faults;
    }

    /** Without one of these a pair could be left with nothing to average. */
    private int knownForEverybody() {
        return EnumSet.of(Factor.TRADE_RANK, Factor.NEARNESS).stream()
                .mapToInt(factor -> weights.getOrDefault(factor, 1))
                .sum();
    }

    private static void outside(String pointer, double value, double least, double most, List<BadField> faults) {
        if (!(value >= least && value <= most)) faults.add(new BadField(pointer, "out-of-range"));
    }
}
