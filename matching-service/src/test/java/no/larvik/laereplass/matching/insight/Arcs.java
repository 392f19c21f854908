package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.allocation.Flow;

/** The arcs of what is published, written as flows; a cost asks for what flows there. */
final class Arcs {

    private final List<int[]> all = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();

    void add(int tail, int head, int capacity, int cost) {
        if (cost != 0) asked.add(all.size());
        all.add(new int[] {tail, head, capacity, cost});
    }

    /** A flow that must be is taken out of the one node and put into the other. */
    void fixed(int[] supplies, int tail, int head, int flow) {
        supplies[tail] -= flow;
        supplies[head] += flow;
    }

    /** What flows where it was asked for. */
    int asked(int[] flows) {
        return asked.stream().mapToInt(arc -> flows[arc]).sum();
    }

    Flow flow(int[] supplies) {
        return new Flow(column(0), column(1), column(2), column(3), supplies);
    }

    private int[] column(int number) {
        return all.stream().mapToInt(arc -> arc[number]).toArray();
    }
}
