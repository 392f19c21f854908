package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/**
 * For each of one side: in whose lists they may stand, in no order. Whoever has left a list is not taken out here: that would be a
 * look at each of twenty others whenever a list is made anew. Lists have turns instead, and what was noted in an earlier turn of
 * a list is passed over.
 */
final class Holders {

    /** The turns of a list are told apart by so many bits; one that seems to be of this turn is looked for in vain at worst. */
    private static final int TURN_BITS = 6;

    private static final int TURNS = 1 << TURN_BITS;
    private static final int MOST_OWNERS = 1 << Integer.SIZE - TURN_BITS;

    private static final int[] NOBODY = new int[1];

    /** By number: how many, then whose list and its turn in one. */
    private int[][] notes = new int[0][];

    /** By owner. */
    private byte[] turns = new byte[0];

    /** The list of this one is made anew. */
    void turn(int owner) {
        if (owner >= MOST_OWNERS) throw new IllegalArgumentException("too many lists: " + owner);
        if (owner >= turns.length)
            turns = Arrays.copyOf(turns, Math.max(owner + 1, Math.max(64, turns.length * 3 / 2)));
        turns[owner] = (byte) (turns[owner] + 1 & TURNS - 1);
    }

    void add(int id, int owner) {
        room(id);
        var known = notes[id];
        if (known[0] + 1 == known.length) notes[id] = known = withRoom(known);
        known[++known[0]] = note(owner);
    }

    /** Brings these into the caches, all at the same time instead of one after the other. @return of no meaning */
    int fetch(int[] ids, int size) {
        var seen = 0;
        for (int i = 0; i < size; i++) if (ids[i] < notes.length) seen += notes[ids[i]][0];
        return seen;
    }

    /** All in whose lists this one may stand; from now on in nobody's. */
    int[] take(int id) {
        if (id >= notes.length) return new int[0];
        var known = notes[id];
        var count = passOver(known);
        var taken = new int[count];
        for (int i = 0; i < count; i++) taken[i] = known[1 + i] >>> TURN_BITS;
        known[0] = 0;
        return taken;
    }

    private int note(int owner) {
        return owner << TURN_BITS | (owner < turns.length ? turns[owner] : 0);
    }

    /** Half of it is free again when most notes were of earlier turns. */
    private int[] withRoom(int[] known) {
        return passOver(known) < known.length / 2 ? known : Arrays.copyOf(known, known.length * 3 / 2 + 5);
    }

    /** @return how many are left */
    private int passOver(int[] known) {
        var left = 0;
        for (int i = 1; i <= known[0]; i++) if (known[i] == note(known[i] >>> TURN_BITS)) known[++left] = known[i];
        known[0] = left;
        return left;
    }

    private void room(int id) {
        if (id < notes.length) return;
        var before = notes.length;
        notes = Arrays.copyOf(notes, Math.max(id + 1, Math.max(64, before * 3 / 2)));
        Arrays.fill(notes, before, notes.length, NOBODY);
    }
}
