package no.larvik.laereplass.matching.allocation;

/**
 * A network in which as much flows out of the nodes with a supply as into those with a demand, at the lowest cost.
 *
 * @param tails by arc: the node it leaves
 * @param heads by arc: the node it enters
 * @param capacities by arc: the most that may flow, 0 or more
 * @param costs by arc: of each unit, in whole numbers
 * @param supplies by node: what it gives; below zero what it takes; all together zero
 */
@SuppressWarnings("ArrayRecordComponent")
public record Flow(int[] tails, int[] heads, int[] capacities, int[] costs, int[] supplies) {

    public int arcs() {
        return tails.length;
    }
}
