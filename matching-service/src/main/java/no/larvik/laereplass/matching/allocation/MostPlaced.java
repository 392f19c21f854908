package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.Arrays;

/**
 * How many can have a place at once when nobody who has one loses it. Each person without a place asks for one, those in
 * the way move on to another on their own list, until a seat is free; who has a place keeps one, so the most that can be
 * placed and "nobody loses" never stand against each other (Berge 1957).
 *
 * <p>Openings from which no free seat could be reached stay so for good, and are not looked at again.
 */
final class MostPlaced {

    private static final int DEAD = Integer.MAX_VALUE;

    private final Lists lists;
    private final int[] places;
    private final int[] seatOf;
    private final int[] start;
    private final int[] held;
    private final int[] occupants;
    private final int[] cameFrom;
    private final int[] seen;
    private final int[] queue;

    private MostPlaced(Lists lists, int[] places) {
        this.lists = lists;
        this.places = places.clone();
        this.seatOf = new int[places.length];
        var openings = lists.openings();
        this.start = new int[openings + 1];
        for (int opening = 0; opening < openings; opening++)
            start[opening + 1] = start[opening] + lists.seats()[opening];
        this.held = new int[openings];
        this.occupants = new int[start[openings]];
        for (int person = 0; person < places.length; person++) {
            if (places[person] != NOWHERE) sit(person, places[person], held[places[person]]++);
        }
        this.cameFrom = new int[openings];
        this.seen = new int[openings];
        this.queue = new int[openings];
        Arrays.fill(seen, NOWHERE);
    }

    /** @param places to begin with; is not changed */
    static int count(Lists lists, int[] places) {
        return new MostPlaced(lists, places).count();
    }

    private int count() {
        var placed = 0;
        for (int person = 0; person < places.length; person++) {
            if (places[person] != NOWHERE || findsPlace(person)) placed++;
        }
        return placed;
    }

    private boolean findsPlace(int person) {
        var first = 0;
        var last = 0;
        for (int asking = person, seat = 0; ; ) {
            for (var opening : lists.wishes()[asking]) {
                if (seen[opening] == person || seen[opening] == DEAD) continue;
                seen[opening] = person;
                cameFrom[opening] = asking;
                if (held[opening] < start[opening + 1] - start[opening]) {
                    moveUp(opening);
                    return true;
                }
                queue[last++] = opening;
            }
            while (first < last && seat == held[queue[first]]) {
                first++;
                seat = 0;
            }
            if (first == last) break;
            asking = occupants[start[queue[first]] + seat++];
        }
        for (int at = 0; at < last; at++) seen[queue[at]] = DEAD;
        return false;
    }

    /** Everybody on the way moves one on, from the free seat back to who asked. */
    private void moveUp(int free) {
        var seat = held[free]++;
        for (int opening = free; opening != NOWHERE; ) {
            var person = cameFrom[opening];
            var before = places[person];
            var seatBefore = seatOf[person];
            sit(person, opening, seat);
            opening = before;
            seat = seatBefore;
        }
    }

    private void sit(int person, int opening, int seat) {
        places[person] = opening;
        seatOf[person] = seat;
        occupants[start[opening] + seat] = person;
    }
}
