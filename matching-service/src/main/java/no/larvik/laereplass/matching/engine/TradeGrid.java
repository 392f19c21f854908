package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/**
 * Everybody of one side under one trade, on a grid of the map. The grid follows those in it: it is drawn anew when they
 * have doubled. Whoever lies outside it stands in the cell at its edge, so edge cells reach outwards without end.
 *
 * <p>An entry is a number in the high half and what the index's owner wants to know at a glance in the low half.
 */
final class TradeGrid {

    /** In a bucket: the entry, then a copy of its entity's row, so that a cell is read in one go. */
    static final int WIDTH = 1 + Entities.WIDTH;

    private static final int CELLS_PER_ENTRY = 4;
    private static final int MOST_CELLS = 1 << 18;
    private static final double SMALLEST_STEP = 1e-4; // radians: 640 metres
    private static final long[] EMPTY = new long[0];

    private final Entities entities;
    private int size;
    private int drawnFor;
    double south;
    double west;
    double rowStep = 1;
    double columnStep = 1;
    int rows = 1;
    int columns = 1;
    int[] counts = new int[1];
    long[][] buckets = {EMPTY};
    private int furthestReach;

    TradeGrid(Entities entities) {
        this.entities = entities;
    }

    int size() {
        return size;
    }

    /** Nobody here travels further, in kilometres. */
    int furthestReach() {
        return furthestReach;
    }

    void add(long entry) {
        put(entry);
        size++;
        if (size > 2 * drawnFor + 8) draw();
    }

    void remove(long entry) {
        var cell = cell(Entities.high(entry));
        var bucket = buckets[cell];
        for (int i = 0; i < counts[cell]; i++) {
            if (bucket[i * WIDTH] != entry) continue;
            System.arraycopy(bucket, --counts[cell] * WIDTH, bucket, i * WIDTH, WIDTH);
            size--;
            return;
        }
        throw new IllegalStateException("not in the index: " + Entities.high(entry));
    }

    int row(double lat) {
        return Math.clamp((int) Math.floor((lat - south) / rowStep), 0, rows - 1);
    }

    int column(double lon) {
        return Math.clamp((int) Math.floor((lon - west) / columnStep), 0, columns - 1);
    }

    /** Draws the grid for those who are in it now. */
    void draw() {
        var all = entries();
        measure(all);
        counts = new int[rows * columns];
        buckets = new long[rows * columns][];
        Arrays.fill(buckets, EMPTY);
        for (var entry : all) counts[cell(Entities.high(entry))]++;
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) buckets[cell] = new long[counts[cell] * WIDTH];
            counts[cell] = 0;
        }
        furthestReach = 0;
        for (var entry : all) put(entry);
        drawnFor = size;
    }

    private void measure(long[] all) {
        var north = -Math.PI;
        var east = -Math.PI;
        south = Math.PI;
        west = Math.PI;
        for (var entry : all) {
            var id = Entities.high(entry);
            south = Math.min(south, entities.lat[id]);
            north = Math.max(north, entities.lat[id]);
            west = Math.min(west, entities.lon[id]);
            east = Math.max(east, entities.lon[id]);
        }
        var narrow = Math.max(0.05, Math.cos((south + north) / 2));
        var cells = Math.clamp((long) CELLS_PER_ENTRY * all.length, 1, MOST_CELLS);
        var step = Math.max(SMALLEST_STEP, Math.sqrt((north - south) * (east - west) * narrow / cells));
        step = Math.max(step, Math.max(north - south, (east - west) * narrow) / MOST_CELLS * 4);
        rowStep = step;
        columnStep = step / narrow;
        rows = (int) ((north - south) / rowStep) + 1;
        columns = (int) ((east - west) / columnStep) + 1;
    }

    private long[] entries() {
        var all = new long[size];
        var at = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            for (int i = 0; i < counts[cell]; i++) all[at++] = buckets[cell][i * WIDTH];
        }
        return all;
    }

    private void put(long entry) {
        var id = Entities.high(entry);
        var cell = cell(id);
        var count = counts[cell]++;
        var start = count * WIDTH;
        if (start == buckets[cell].length)
            buckets[cell] = Arrays.copyOf(buckets[cell], Math.max(1, count * 3 / 2 + 1) * WIDTH);
        buckets[cell][start] = entry;
        System.arraycopy(entities.rows, id * Entities.WIDTH, buckets[cell], start + 1, Entities.WIDTH);
        furthestReach = Math.max(furthestReach, entities.reach(id));
    }

    private int cell(int id) {
        return row(entities.lat[id]) * columns + column(entities.lon[id]);
    }
}
