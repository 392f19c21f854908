package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/** For each of one side: in whose lists they stand, in no order. */
final class Holders {

    private static final int[] NOBODY = new int[0];

    private int[][] owners = new int[0][];
    private int[] counts = new int[0];

    void add(int id, int owner) {
        room(id);
        var known = owners[id];
        if (counts[id] == known.length) owners[id] = known = Arrays.copyOf(known, counts[id] * 3 / 2 + 4);
        known[counts[id]++] = owner;
    }

    void remove(int id, int owner) {
        var known = owners[id];
        for (int at = 0; at < counts[id]; at++) {
            if (known[at] != owner) continue;
            known[at] = known[--counts[id]];
            return;
        }
    }

    /** A copy. */
    int[] of(int id) {
        return id < counts.length ? Arrays.copyOf(owners[id], counts[id]) : NOBODY;
    }

    private void room(int id) {
        if (id < counts.length) return;
        var before = counts.length;
        counts = Arrays.copyOf(counts, Math.max(id + 1, Math.max(64, before * 3 / 2)));
        owners = Arrays.copyOf(owners, counts.length);
        Arrays.fill(owners, before, owners.length, NOBODY);
    }
}
