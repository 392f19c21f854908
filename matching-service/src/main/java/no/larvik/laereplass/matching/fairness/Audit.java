package no.larvik.laereplass.matching.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all groups of all dimensions at once. A group is pointed out when its rate is below four fifths of
 * everybody else's and the exact test, held against the number of groups looked at, finds that beyond chance: data
 * without any bias raise one alarm or more in at most one of twenty reports.
 *
 * <p>A group is held against everybody else, not against the group that happens to come out best: the best of several is
 * best partly by luck. Where a count is withheld, the most it can be is judged, so that a very low rate is still seen.
 */
public final class Audit {

    /** Fewer people in a group, or outside it, and nothing is said. */
    public static final int MINIMUM_GROUP = 30;

    /** How often fair data may raise any alarm at all. */
    static final double FALSE_ALARMS = 0.05;

    private Audit() {}

    public static List<Finding> of(Grouped grouped) {
        var tested = new ArrayList<Suspect>();
        for (var dimension : grouped.dimensions()) {
            for (var group : dimension.groups()) {
                var suspect = suspect(dimension.name(), group, grouped);
                if (suspect != null) tested.add(suspect);
            }
        }
        var believed =
                Holm.believed(tested.stream().mapToDouble(Suspect::byChance).toArray(), FALSE_ALARMS);
        var findings = new ArrayList<Finding>();
        for (var dimension : grouped.dimensions()) {
            for (var group : dimension.groups())
                findings.add(new Finding(
                        dimension.name(),
                        group,
                        ratio(group, grouped),
                        verdict(dimension.name(), group, tested, believed)));
        }
        return findings;
    }

    private static Verdict verdict(String dimension, Grouped.Group group, List<Suspect> tested, boolean[] believed) {
        for (int i = 0; i < tested.size(); i++) {
            var suspect = tested.get(i);
            if (!suspect.dimension().equals(dimension) || !suspect.group().equals(group.name())) continue;
            return believed[i] && suspect.belowFourFifths() ? Verdict.LOOK_CLOSER : Verdict.OK;
        }
        return Verdict.TOO_FEW;
    }

    /** Null when too little is known of the group to say anything. */
    private static @Nullable Suspect suspect(String dimension, Grouped.Group group, Grouped grouped) {
        var people = group.people();
        var most = group.mostPlaced();
        if (people == null || most == null || grouped.people() == null || grouped.placed() == null) return null;
        var everybody = new Count(grouped.people(), grouped.placed());
        if (people < MINIMUM_GROUP || everybody.people() - people < MINIMUM_GROUP) return null;
        var atMost = new Count(people, Math.min(most, everybody.placed()));
        return new Suspect(dimension, group.name(), atMost, everybody);
    }

    private static @Nullable ImpactRatio ratio(Grouped.Group group, Grouped grouped) {
        var people = group.people();
        var placed = group.placed();
        if (people == null || placed == null || grouped.people() == null || grouped.placed() == null) return null;
        var count = new Count(people, placed);
        var others = new Count(grouped.people(), grouped.placed()).without(count);
        return others.placed() == 0 ? null : ImpactRatio.of(count, others);
    }

    private record Suspect(String dimension, String group, Count count, Count everybody) {

        double byChance() {
            return ExactTest.soFew(count, everybody);
        }

        boolean belowFourFifths() {
            return count.rate()
                    < ImpactRatio.FOUR_FIFTHS * everybody.without(count).rate();
        }
    }

    /** @param ratio null when a count is withheld or nobody else is placed */
    public record Finding(
            String dimension, Grouped.Group group, @Nullable ImpactRatio ratio, Verdict verdict) {}
}
