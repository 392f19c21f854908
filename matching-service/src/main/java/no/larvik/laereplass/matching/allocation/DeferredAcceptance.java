package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.Arrays;

/**
 * The stable plan: everybody asks at the top of their own list and moves down when refused; an opening keeps those with
 * the highest score, and the lottery decides between equals. In the end no young person and no opening would both
 * rather have each other, and no other such plan gives anybody a place higher on their list (Gale and Shapley 1962).
 *
 * <p>An opening holds its people in a heap of one number each, the one to give way on top, so that a proposal costs a
 * comparison and nothing is allocated on the way.
 */
public final class DeferredAcceptance {

    private final int[][] wishes;
    private final int[][] scores;
    private final int[] lottery;
    private final int[] drawn;
    private final int[] start;
    private final int[] held;
    private final long[] heaps;
    private final int[] next;

    private DeferredAcceptance(Lists lists, int[] lottery) {
        this.wishes = lists.wishes();
        this.scores = lists.scores();
        this.lottery = lottery;
        this.drawn = new int[lottery.length];
        for (int person = 0; person < lottery.length; person++) drawn[lottery[person]] = person;
        var openings = lists.openings();
        this.start = new int[openings + 1];
        var useful = asked(lists);
        for (int opening = 0; opening < openings; opening++)
            start[opening + 1] = start[opening] + Math.min(lists.seats()[opening], useful[opening]);
        this.held = new int[openings];
        this.heaps = new long[start[openings]];
        this.next = new int[wishes.length];
    }

    /**
     * @param lottery by person, each position from 0 once; the lower comes first among equal scores
     * @return by person: the opening, or {@link Lists#NOWHERE}
     */
    public static int[] place(Lists lists, int[] lottery) {
        return new DeferredAcceptance(lists, lottery).run();
    }

    private int[] run() {
        for (int person = 0; person < wishes.length; person++) {
            for (int asking = person; asking != NOWHERE; ) asking = ask(asking);
        }
        return places();
    }

    /** Goes down the list until some opening says yes. @return who had to give way, or nobody */
    private int ask(int person) {
        var list = wishes[person];
        var points = scores[person];
        for (int rank = next[person]; rank < list.length; rank++) {
            var opening = list[rank];
            var room = start[opening + 1] - start[opening];
            if (room == 0) continue;
            var bid = bid(points[rank], person);
            if (held[opening] < room) {
                next[person] = rank + 1;
                add(opening, bid);
                return NOWHERE;
            }
            var weakest = heaps[start[opening]];
            if (bid > weakest) {
                next[person] = rank + 1;
                replaceWeakest(opening, bid);
                return person(weakest);
            }
        }
        next[person] = list.length;
        return NOWHERE;
    }

    /** Higher is better: first the score, then the lot. Tells who made it, too. */
    private long bid(int score, int person) {
        return ((long) score << 32) | (Integer.MAX_VALUE - lottery[person]);
    }

    private int person(long bid) {
        return drawn[Integer.MAX_VALUE - (int) bid];
    }

    private void add(int opening, long bid) {
        var base = start[opening];
        var at = held[opening]++;
        while (at > 0) {
            var parent = (at - 1) >>> 1;
            if (heaps[base + parent] <= bid) break;
            heaps[base + at] = heaps[base + parent];
            at = parent;
        }
        heaps[base + at] = bid;
    }

    private void replaceWeakest(int opening, long bid) {
        var base = start[opening];
        var size = held[opening];
        var at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heaps[base + child + 1] < heaps[base + child]) child++;
            if (bid <= heaps[base + child]) break;
            heaps[base + at] = heaps[base + child];
            at = child;
        }
        heaps[base + at] = bid;
    }

    private int[] places() {
        var places = new int[wishes.length];
        Arrays.fill(places, NOWHERE);
        for (int opening = 0; opening < held.length; opening++) {
            for (int seat = 0; seat < held[opening]; seat++) places[person(heaps[start[opening] + seat])] = opening;
        }
        return places;
    }

    /** No opening needs a heap for more people than have it on their list. */
    private static int[] asked(Lists lists) {
        var asked = new int[lists.openings()];
        for (var list : lists.wishes()) {
            for (var opening : list) asked[opening]++;
        }
        return asked;
    }
}
