package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of one side under one trade, on a grid of the map. The grid follows those in it: it is drawn anew when they
 * have doubled, and a crowded cell gets a finer grid of its own. Whoever lies outside it stands in the cell at its edge,
 * so edge cells reach outwards without end.
 *
 * <p>An entry is a number in the high half and what the index's owner wants to know at a glance in the low half.
 */
final class TradeGrid {

    /** In a bucket: the entry, then a copy of its entity's row, so that a cell is read in one go. */
    static final int WIDTH = 1 + Entities.WIDTH;

    /** No grid lies deeper in others than this. */
    static final int DEEPEST = 5;

    private static final int CROWDED = 32;
    private static final int MOST_CELLS = 1 << 17;
    private static final double SMALLEST_STEP = 1e-5; // radians: 64 metres
    private static final long[] EMPTY = new long[0];

    private final Entities entities;
    private final int depth;
    private int size;
    private int drawnFor;
    private int furthestReach;
    private final Extent extent = new Extent();
    double south;
    double west;
    double rowStep = 1;
    double columnStep = 1;
    int rows = 1;
    int columns = 1;

    /** How many stand in each cell, and in grids in it. */
    int[] counts = new int[1];

    /** Those who stand in a cell itself; nobody where there is a finer grid. */
    long[][] buckets = {EMPTY};

    private @Nullable TradeGrid[] finer = new TradeGrid[1];

    TradeGrid(Entities entities) {
        this(entities, 0);
    }

    private TradeGrid(Entities entities, int depth) {
        this.entities = entities;
        this.depth = depth;
    }

    int size() {
        return size;
    }

    int depth() {
        return depth;
    }

    /** Nobody here travels further, in kilometres. */
    int furthestReach() {
        return furthestReach;
    }

    /** Nobody here stands outside of it. */
    Extent extent() {
        return extent;
    }

    @Nullable
    TradeGrid finer(int cell) {
        return finer[cell];
    }

    void add(long entry) {
        put(entry);
        size++;
        if (size > 2 * drawnFor + 8) draw();
    }

    void remove(long entry) {
        var cell = cell(Entities.high(entry));
        var grid = finer[cell];
        if (grid == null) removeFromBucket(cell, entry);
        else grid.remove(entry);
        counts[cell]--;
        size--;
    }

    int row(double lat) {
        return Math.clamp((int) Math.floor((lat - south) / rowStep), 0, rows - 1);
    }

    int column(double lon) {
        return Math.clamp((int) Math.floor((lon - west) / columnStep), 0, columns - 1);
    }

    /** Neighbours on the map follow each other. */
    void forEach(LongConsumer action) {
        for (int cell = 0; cell < counts.length; cell++) forEach(cell, action);
    }

    private void forEach(int cell, LongConsumer action) {
        var grid = finer[cell];
        if (grid != null) grid.forEach(action);
        else for (int i = 0; i < counts[cell]; i++) action.accept(buckets[cell][i * WIDTH]);
    }

    /** Draws the grid for those who are in it now. */
    private void draw() {
        var all = new Gathered(size);
        forEach(all);
        draw(all.entries);
    }

    private void draw(long[] all) {
        extent.start();
        for (var entry : all) extent.take(lat(entry), lon(entry));
        measure(all.length);
        counts = new int[rows * columns];
        finer = new TradeGrid[rows * columns];
        buckets = new long[rows * columns][];
        Arrays.fill(buckets, EMPTY);
        furthestReach = 0;
        for (var entry : all) put(entry);
        size = all.length;
        drawnFor = size;
    }

    private void measure(int people) {
        south = extent.south;
        west = extent.west;
        var narrow = Math.max(0.05, Math.cos((extent.south + extent.north) / 2));
        var height = extent.north - extent.south;
        var width = (extent.east - extent.west) * narrow;
        var cells = Math.clamp(people, 1, MOST_CELLS);
        var step = Math.max(SMALLEST_STEP, Math.sqrt(height * width / cells));
        step = Math.max(step, Math.max(height, width) * 4 / MOST_CELLS);
        rowStep = step;
        columnStep = step / narrow;
        rows = (int) (height / step) + 1;
        columns = (int) (width / step) + 1;
    }

    private void put(long entry) {
        var id = Entities.high(entry);
        var cell = cell(id);
        var count = counts[cell]++;
        furthestReach = Math.max(furthestReach, entities.reach(id));
        extent.take(entities.lat[id], entities.lon[id]);
        var grid = finer[cell];
        if (grid != null) {
            grid.add(entry);
            return;
        }
        var start = count * WIDTH;
        if (start == buckets[cell].length) buckets[cell] = Arrays.copyOf(buckets[cell], (count * 3 / 2 + 1) * WIDTH);
        buckets[cell][start] = entry;
        System.arraycopy(entities.rows, id * Entities.WIDTH, buckets[cell], start + 1, Entities.WIDTH);
        if (count >= CROWDED && Integer.bitCount(count) == 1 && depth < DEEPEST) refine(cell);
    }

    /** Those who stand in one spot cannot be told apart by a grid. */
    private void refine(int cell) {
        var all = new Gathered(counts[cell]);
        forEach(cell, all);
        var grid = new TradeGrid(entities, depth + 1);
        for (var entry : all.entries) grid.extent.take(lat(entry), lon(entry));
        if (!grid.extent.isWiderThan(2 * SMALLEST_STEP)) return;
        grid.draw(all.entries);
        finer[cell] = grid;
        buckets[cell] = EMPTY;
    }

    private void removeFromBucket(int cell, long entry) {
        var bucket = buckets[cell];
        for (int i = 0; i < counts[cell]; i++) {
            if (bucket[i * WIDTH] != entry) continue;
            System.arraycopy(bucket, (counts[cell] - 1) * WIDTH, bucket, i * WIDTH, WIDTH);
            return;
        }
        throw new IllegalStateException("not in the index: " + Entities.high(entry));
    }

    private int cell(int id) {
        return row(entities.lat[id]) * columns + column(entities.lon[id]);
    }

    private double lat(long entry) {
        return entities.lat[Entities.high(entry)];
    }

    private double lon(long entry) {
        return entities.lon[Entities.high(entry)];
    }

    private static final class Gathered implements LongConsumer {

        private final long[] entries;
        private int at;

        Gathered(int size) {
            this.entries = new long[size];
        }

        @Override
        public void accept(long entry) {
            entries[at++] = entry;
        }
    }
}
