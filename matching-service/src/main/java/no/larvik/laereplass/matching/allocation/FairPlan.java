package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.time.Duration;
import java.util.Arrays;

/**
 * Nobody loses the place deferred acceptance gives them, then as many as possible; among all such plans the one with the
 * highest scores together. Who had a place may be given another one on their own list.
 *
 * <p>As a network: each young person gives one unit, which goes to an opening on the list or, only for those without a
 * place in the stable plan, to "no place". As many units fit through "no place" as must go without when the most are
 * placed. Both promises are thus walls, not weights, and costs stay small whole numbers.
 */
public final class FairPlan {

    static final int HIGHEST_SCORE = 10_000;

    private final Lists lists;
    private final int[] stable;
    private final int[] bonus;
    private final int most;

    /**
     * @param stable by person: place in the stable plan
     * @param bonus by person: hundredths of a point on top of every score, 0 or more; the equity term, zeros when off
     */
    public FairPlan(Lists lists, int[] stable, int[] bonus) {
        this.lists = lists;
        this.stable = stable;
        this.bonus = bonus;
        this.most = MostPlaced.count(lists, stable);
    }

    /** How many this plan will place. */
    public int most() {
        return most;
    }

    /** @throws InterruptedException when somebody wants it to stop */
    public Outcome place(CheapestFlow solver, Duration limit) throws InterruptedException {
        return switch (solver.solve(flow(), limit)) {
            case CheapestFlow.Answer.Solved solved -> checked(places(solved.flows()));
            case CheapestFlow.Answer.TimedOut() -> new Outcome.TimedOut();
            case CheapestFlow.Answer.Failed failed -> new Outcome.Failed(failed.why());
        };
    }

    public sealed interface Outcome {

        /** @param places by person: the opening, or {@link Lists#NOWHERE} */
        @SuppressWarnings("ArrayRecordComponent")
        record Placed(int[] places) implements Outcome {}

        record TimedOut() implements Outcome {}

        record Failed(String why) implements Outcome {}
    }

    /** Arcs of the pairs first, in the order of the lists. */
    Flow flow() {
        var people = lists.people();
        var openings = lists.openings();
        var without = people + openings;
        var end = without + 1;
        var arcs = new Arcs(lists.pairs() + people + openings + 1);
        var dearest = HIGHEST_SCORE + Arrays.stream(bonus).max().orElse(0);
        for (int person = 0; person < people; person++) {
            var wishes = lists.wishes()[person];
            for (int rank = 0; rank < wishes.length; rank++)
                arcs.add(person, people + wishes[rank], 1, dearest - lists.scores()[person][rank] - bonus[person]);
        }
        for (int person = 0; person < people; person++) {
            if (stable[person] == NOWHERE) arcs.add(person, without, 1, 0);
        }
        for (int opening = 0; opening < openings; opening++) arcs.add(people + opening, end, lists.seats()[opening], 0);
        arcs.add(without, end, people - most, 0);
        var supplies = new int[end + 1];
        Arrays.fill(supplies, 0, people, 1);
        supplies[end] = -people;
        return arcs.with(supplies);
    }

    private int[] places(int[] flows) {
        var places = new int[lists.people()];
        Arrays.fill(places, NOWHERE);
        var arc = 0;
        for (int person = 0; person < places.length; person++) {
            for (var opening : lists.wishes()[person]) {
                if (flows[arc++] > 0) places[person] = opening;
            }
        }
        return places;
    }

    /** What came from outside is believed when it keeps every promise, and not before. */
    private Outcome checked(int[] places) {
        var taken = new int[lists.openings()];
        var placed = 0;
        for (int person = 0; person < places.length; person++) {
            if (places[person] == NOWHERE) {
                if (stable[person] != NOWHERE) return new Outcome.Failed("somebody would lose a place");
                continue;
            }
            placed++;
            if (++taken[places[person]] > lists.seats()[places[person]])
                return new Outcome.Failed("more people than seats");
        }
        return placed == most ? new Outcome.Placed(places) : new Outcome.Failed("not as many as possible");
    }

    private static final class Arcs {

        private final int[] tails;
        private final int[] heads;
        private final int[] capacities;
        private final int[] costs;
        private int size;

        private Arcs(int most) {
            tails = new int[most];
            heads = new int[most];
            capacities = new int[most];
            costs = new int[most];
        }

        private void add(int tail, int head, int capacity, int cost) {
            tails[size] = tail;
            heads[size] = head;
            capacities[size] = capacity;
            costs[size++] = cost;
        }

        private Flow with(int[] supplies) {
            return new Flow(
                    Arrays.copyOf(tails, size),
                    Arrays.copyOf(heads, size),
                    Arrays.copyOf(capacities, size),
                    Arrays.copyOf(costs, size),
                    supplies);
        }
    }
}
