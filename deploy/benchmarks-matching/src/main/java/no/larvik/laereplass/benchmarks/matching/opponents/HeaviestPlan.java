package no.larvik.laereplass.benchmarks.matching.opponents;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import no.larvik.laereplass.matching.allocation.Lists;

/** The plan with the largest sum of scores, by OR-Tools in this thread: what one would take from the shelf. */
public final class HeaviestPlan {

    private static final int HIGHEST = 10_000;

    private HeaviestPlan() {}

    /** @return hundredths of a point in all */
    public static long weight(Lists lists) {
        var people = lists.people();
        var nobody = people + lists.openings();
        var end = nobody + 1;
        var flow = new MinCostFlow(end + 1, lists.pairs() + people + lists.openings() + 1);
        for (int person = 0; person < people; person++) {
            flow.setNodeSupply(person, 1);
            var wishes = lists.wishes()[person];
            for (int rank = 0; rank < wishes.length; rank++)
                flow.addArcWithCapacityAndUnitCost(
                        person, people + wishes[rank], 1, HIGHEST - lists.scores()[person][rank]);
            flow.addArcWithCapacityAndUnitCost(person, nobody, 1, HIGHEST);
        }
        for (int opening = 0; opening < lists.openings(); opening++)
            flow.addArcWithCapacityAndUnitCost(people + opening, end, lists.seats()[opening], 0);
        flow.addArcWithCapacityAndUnitCost(nobody, end, people, 0);
        flow.setNodeSupply(end, -people);
        var status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("OR-Tools says " + status);
        return (long) people * HIGHEST - flow.getOptimalCost();
    }
}
