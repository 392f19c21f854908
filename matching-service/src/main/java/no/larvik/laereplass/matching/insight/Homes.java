package no.larvik.laereplass.matching.insight;

import java.util.Collection;

/**
 * Whether it may be told where those live who wish a trade.
 *
 * <p>Each trade's row by itself keeps its small numbers. Beside each other, rows say more: whoever wishes a trade in an area
 * lives there, and everybody lives in one area. A withheld number can still be each of 0 to 4 as long as four wishes can
 * move between areas, or away, and there are still people to wish them: so many more people than the areas must have, and
 * so many more wishes than people.
 */
final class Homes {

    /** Somebody wishes five trades at most; candidate-service holds it. */
    private static final int MOST_TRADES = 5;

    private static final int MOVING = Withholding.SMALLEST_SHOWN - 1;

    private Homes() {}

    /**
     * @param rows by trade the number of wishes in each area
     * @param people who wish, each at least one trade
     */
    static boolean mayBeTold(Collection<int[]> rows, int people) {
        var areas = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int needed = 0;
        int wishes = 0;
        for (int area = 0; area < areas; area++) {
            int most = 0;
            int all = 0;
            for (var row : rows) {
                most = Math.max(most, row[area]);
                all += row[area];
            }
            needed += Math.max(most, Math.ceilDiv(all, MOST_TRADES));
            wishes += all;
        }
        return people - needed >= MOVING && wishes - people >= MOVING;
    }
}
