package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.Arrays;

/**
 * How many can have a place at once when nobody who has one loses it. Each person without a place asks for one, those in
 * the way move on to another on their own list, until a seat is free; who has a place keeps one, so the most that can be
 * placed and "nobody loses" never stand against each other (Berge 1957). All shortest chains of a round are found
 * together, which needs few rounds (Hopcroft and Karp 1973).
 */
final class MostPlaced {

    private final int[][] wishes;
    private final int[] places;
    private final int[] seatOf;
    private final int[] start;
    private final int[] held;
    private final int[] occupants;
    private final int[] level;
    private final int[] queue;
    private final int[] nextWish;
    private final int[] nextOccupant;
    private final int[] chain;

    private MostPlaced(Lists lists, int[] places) {
        this.wishes = lists.wishes();
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
        this.level = new int[openings];
        this.queue = new int[openings];
        this.nextWish = new int[places.length];
        this.nextOccupant = new int[openings];
        this.chain = new int[openings + 1];
    }

    /** @param places to begin with; is not changed */
    static int count(Lists lists, int[] places) {
        return new MostPlaced(lists, places).count();
    }

    private int count() {
        while (layered()) {
            Arrays.fill(nextWish, 0);
            Arrays.fill(nextOccupant, 0);
            for (int person = 0; person < places.length; person++) {
                if (places[person] == NOWHERE) findPlace(person);
            }
        }
        return (int) Arrays.stream(places).filter(place -> place != NOWHERE).count();
    }

    /** How many moves each opening is away from somebody without a place. @return whether a free seat can be reached */
    private boolean layered() {
        Arrays.fill(level, 0);
        var last = 0;
        for (int person = 0; person < places.length; person++) {
            if (places[person] == NOWHERE) last = reach(person, 1, last);
        }
        for (int first = 0; first < last; first++) {
            var opening = queue[first];
            if (isFree(opening)) return cutAfter(level[opening]);
            for (int seat = 0; seat < held[opening]; seat++)
                last = reach(occupants[start[opening] + seat], level[opening] + 1, last);
        }
        return false;
    }

    private int reach(int person, int distance, int last) {
        var end = last;
        for (var opening : wishes[person]) {
            if (level[opening] != 0) continue;
            level[opening] = distance;
            queue[end++] = opening;
        }
        return end;
    }

    /** Longer chains wait for the next round. */
    private boolean cutAfter(int shortest) {
        for (int opening = 0; opening < level.length; opening++) {
            if (level[opening] > shortest || (level[opening] == shortest && !isFree(opening))) level[opening] = 0;
        }
        return true;
    }

    /** Along the layers, trying each wish and each occupant once a round. */
    private void findPlace(int person) {
        chain[0] = person;
        for (int depth = 0; depth >= 0; ) {
            var asking = chain[depth];
            var opening = nextOpening(asking, depth + 1);
            if (opening == NOWHERE) {
                depth--;
            } else if (isFree(opening)) {
                moveUp(opening, depth);
                return;
            } else if (nextOccupant[opening] < held[opening]) {
                chain[++depth] = occupants[start[opening] + nextOccupant[opening]++];
            } else {
                level[opening] = 0;
            }
        }
    }

    private int nextOpening(int person, int distance) {
        var list = wishes[person];
        for (; nextWish[person] < list.length; nextWish[person]++) {
            if (level[list[nextWish[person]]] == distance) return list[nextWish[person]];
        }
        return NOWHERE;
    }

    private boolean isFree(int opening) {
        return held[opening] < start[opening + 1] - start[opening];
    }

    /** Everybody on the way moves one on, from the free seat back to who asked. */
    private void moveUp(int free, int depth) {
        var opening = free;
        var seat = held[free]++;
        for (int link = depth; link >= 0; link--) {
            var person = chain[link];
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
