package no.larvik.laereplass.matching.insight;

import java.util.Arrays;

/**
 * Which numbers of a table are withheld, so that none that fewer than five people stand behind can be worked out.
 *
 * <p>A table has rows (trades, months, …) and steps, each step counting some of those of the step before. The totals are
 * shown wherever five people stand behind them. A row is withheld from the first step that fewer than five people
 * reached. Then it is worked out what a reader who adds and subtracts still could know, exactly: the withheld numbers
 * are a transport of people from rows to the step they got to, with known sums, and the largest and smallest value of a
 * number are shortest paths in it. As long as some number that must be hidden cannot be each of 0, 1, 2, 3 and 4, more
 * is withheld: the last row that still shows the step, by its place in the table and never by its size. When everything
 * is withheld but the totals, each number can be anything up to its total, so this ends.
 *
 * <p>A row may itself be the sum of rows of another table ({@link #below}). Why both tables together tell no more than
 * each alone is worked out in docs/adr/0012-figures-by-unit.md.
 */
public final class Withholding {

    /** A number that fewer people stand behind is shown nowhere. */
    public static final int SMALLEST_SHOWN = 5;

    private final int[][] counts;
    private final int[] smallFrom;
    private final int[] from;
    private final int steps;
    private Known known;

    /** @param smallFrom by row the first step that has to be hidden, at most {@code steps} */
    private Withholding(int[][] counts, int steps, int[] smallFrom) {
        this.counts = counts;
        this.steps = steps;
        this.smallFrom = smallFrom;
        this.from = smallFrom.clone();
        this.known = Known.of(counts, from, steps);
        while (!safe()) known = Known.of(counts, from, steps);
    }

    /**
     * @param counts by row and step; never rises from one step to the next
     * @param people how many different people stand behind each, at most the count
     * @param totalPeople behind each total
     */
    static Withholding of(int[][] counts, int[][] people, int[] totalPeople) {
        var steps = firstSmall(totalPeople);
        var smallFrom = new int[counts.length];
        for (int row = 0; row < counts.length; row++) smallFrom[row] = Math.min(steps, firstSmall(people[row]));
        return new Withholding(counts, steps, smallFrom);
    }

    /**
     * Of the parts of a row. They are shown only where the row is. Where the row is hidden for the sake of others, its
     * number is still known to be so much at least; when that is more than the other parts showed just before, a part
     * that is small there is hidden one step earlier.
     *
     * @param parts by part and step; they add up to the row
     * @param people how many different people stand behind each, at most the count
     */
    Withholding below(int row, int[][] parts, int[][] people) {
        var shown = from[row];
        var small = new int[parts.length];
        for (int part = 0; part < parts.length; part++) {
            var first = firstSmall(people[part]);
            small[part] = bounds(row, parts[part], first) ? shown - 1 : Math.min(shown, first);
        }
        return new Withholding(parts, shown, small);
    }

    /** Whether something of a part must be left at its first small step, as much as the hidden row has at least. */
    private boolean bounds(int row, int[] part, int first) {
        var shown = from[row];
        if (shown == 0 || first < shown || first >= smallFrom[row]) return false;
        return known.least(row, first) > counts[row][shown - 1] - part[shown - 1];
    }

    boolean hides(int row, int step) {
        return step >= from[row];
    }

    boolean hidesTotal(int step) {
        return step >= steps;
    }

    /** Whether the number has to be hidden for its own sake. */
    boolean isSmall(int row, int step) {
        return step >= smallFrom[row];
    }

    private static int firstSmall(int[] people) {
        int step = 0;
        while (step < people.length && people[step] >= SMALLEST_SHOWN) step++;
        return step;
    }

    /** @return false when something more was withheld, and it has to be looked at again */
    private boolean safe() {
        for (int row = 0; row < counts.length; row++) {
            for (int step = smallFrom[row]; step < steps; step++) {
                if (known.least(row, step) > 0 || known.most(row, step) < SMALLEST_SHOWN - 1)
                    return !withholdMore(step);
            }
        }
        return true;
    }

    private boolean withholdMore(int step) {
        for (int row = from.length - 1; row >= 0; row--) {
            if (from[row] <= step) continue;
            from[row] = step;
            return true;
        }
        var latest = Arrays.stream(from).max().orElse(0);
        for (int row = from.length - 1; row >= 0 && latest > 0; row--) {
            if (from[row] != latest) continue;
            from[row] = latest - 1;
            return true;
        }
        return false;
    }
}
