package no.larvik.laereplass.matching.insight;

/**
 * What a reader can work out of a table in which row {@code v} is withheld from step {@code from[v]} on, while all totals
 * are shown: the smallest and largest value of each withheld number, exactly.
 *
 * <p>A row's people leave it after the last step they reached. How many leave after each step over all withheld rows is
 * known from the totals ({@code left}); how many a row brings along is what it showed last. Rows withheld from the start
 * share what they bring.
 */
final class Known {

    private final int[] from;
    private final int steps;
    private final int[] left;
    private final int[] broughtLater;
    private final int[] brought;
    private final int pool;
    private final int pooled;

    private Known(int[][] counts, int[] from, int steps) {
        this.from = from;
        this.steps = steps;
        this.left = new int[steps];
        this.broughtLater = new int[steps + 1];
        this.brought = new int[from.length];
        int sharing = 0;
        int shared = 0;
        for (int row = 0; row < from.length; row++) {
            if (from[row] >= steps) continue;
            var entry = entry(row);
            brought[row] = counts[row][entry];
            broughtLater[entry] += brought[row];
            for (int step = entry; step < steps; step++)
                left[step] += counts[row][step] - (step + 1 < steps ? counts[row][step + 1] : 0);
            if (from[row] > 0) continue;
            sharing++;
            shared += brought[row];
        }
        for (int step = steps - 1; step >= 0; step--) broughtLater[step] += broughtLater[step + 1];
        this.pool = sharing;
        this.pooled = shared;
    }

    static Known of(int[][] counts, int[] from, int steps) {
        return new Known(counts, from, steps);
    }

    /** Of a withheld number. */
    int least(int row, int step) {
        if (from[row] == 0 && pool > 1) return 0;
        int gone = 0;
        for (int before = entry(row); before < step; before++) gone += left[before];
        return Math.max(0, brought(row) - gone);
    }

    /** Of a withheld number. */
    int most(int row, int step) {
        var most = brought(row);
        for (int at = entry(row); at <= step; at++) most = Math.min(most, room(row, at));
        int between = 0;
        for (int at = step; at <= steps; at++) {
            most = Math.min(most, room(row, at) + between);
            if (at < steps) between += left[at];
        }
        return most;
    }

    /** How many of those who leave at this step or later the others leave to this row. */
    private int room(int row, int at) {
        int leaving = 0;
        for (int step = at; step < steps; step++) leaving += left[step];
        var own = entry(row) >= at ? brought(row) : 0;
        return leaving - (broughtLater[at] - own);
    }

    private int brought(int row) {
        return from[row] == 0 ? pooled : brought[row];
    }

    private int entry(int row) {
        return Math.max(0, from[row] - 1);
    }
}
