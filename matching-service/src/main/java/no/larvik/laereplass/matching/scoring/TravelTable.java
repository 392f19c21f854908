package no.larvik.laereplass.matching.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Travel times between square kilometres, where somebody has measured them. They stand before the great circle, which
 * is wrong across a fjord. Immutable; a time counts from home to work only, as it was given.
 */
public final class TravelTable {

    /** Two points of two squares lie at most a diagonal further apart than the points that were measured. */
    private static final double SLACK_KM = 3;

    private static final int UNKNOWN = -1;

    private final long[] squares;
    private final int[] rowStart;
    private final int[] to;
    private final int[] bus;
    private final int[] car;
    private final double[] quickestFrom;
    private final double[] quickestTo;
    private final int rows;

    private TravelTable(Collection<Row> rows) {
        this.rows = rows.size();
        this.squares = rows.stream()
                .flatMap(row -> List.of(row.from(), row.to()).stream())
                .mapToLong(Grid::square)
                .distinct()
                .sorted()
                .toArray();
        var sorted = new TreeMap<Long, Map<Travel.Mode, Integer>>();
        this.quickestFrom = new double[squares.length];
        this.quickestTo = new double[squares.length];
        Arrays.fill(quickestFrom, Double.POSITIVE_INFINITY);
        Arrays.fill(quickestTo, Double.POSITIVE_INFINITY);
        for (var row : rows) {
            var from = square(row.from());
            var target = square(row.to());
            sorted.computeIfAbsent((long) from << 32 | target, pair -> new EnumMap<>(Travel.Mode.class))
                    .merge(row.mode(), row.minutes(), Math::min);
            var minutesPerKm = row.minutes() / (row.from().kilometresTo(row.to()) + SLACK_KM);
            quickestFrom[from] = Math.min(quickestFrom[from], minutesPerKm);
            quickestTo[target] = Math.min(quickestTo[target], minutesPerKm);
        }
        this.rowStart = new int[squares.length + 1];
        this.to = new int[sorted.size()];
        this.bus = new int[sorted.size()];
        this.car = new int[sorted.size()];
        var at = 0;
        for (var entry : sorted.entrySet()) {
            rowStart[(int) (entry.getKey() >>> 32) + 1]++;
            to[at] = entry.getKey().intValue();
            bus[at] = entry.getValue().getOrDefault(Travel.Mode.BUS, UNKNOWN);
            car[at++] = entry.getValue().getOrDefault(Travel.Mode.CAR, UNKNOWN);
        }
        for (int i = 0; i < squares.length; i++) rowStart[i + 1] += rowStart[i];
    }

    /** Nothing measured: every way is as long as the great circle. */
    public static TravelTable none() {
        return of(List.of());
    }

    /** Of two times for the same squares and mode the shorter one stands. */
    public static TravelTable of(Collection<Row> rows) {
        return new TravelTable(rows);
    }

    public int size() {
        return rows;
    }

    /** By car for those who may drive and where a car was measured, else by bus; empty where neither was. */
    public Optional<Travel> between(Cell home, Cell work, boolean mayDrive) {
        return rows == 0 ? Optional.empty() : between(square(home), square(work), mayDrive);
    }

    private Optional<Travel> between(int home, int work, boolean mayDrive) {
        var entry = entry(home, work);
        if (entry < 0) return Optional.empty();
        if (mayDrive && car[entry] != UNKNOWN) return Optional.of(new Travel(car[entry], Travel.Mode.CAR));
        return bus[entry] == UNKNOWN ? Optional.empty() : Optional.of(new Travel(bus[entry], Travel.Mode.BUS));
    }

    /** @return the number this table gives the square, or -1 when it says nothing about it */
    public int square(Cell cell) {
        return Math.max(UNKNOWN, Arrays.binarySearch(squares, Grid.square(cell)));
    }

    /** @return minutes, or -1 when the great circle counts */
    public int minutes(int home, int work, boolean mayDrive) {
        var entry = entry(home, work);
        if (entry < 0) return UNKNOWN;
        return mayDrive && car[entry] != UNKNOWN ? car[entry] : bus[entry];
    }

    /** No way measured from this square takes fewer minutes per kilometre of great circle. */
    public double quickestFrom(int square) {
        return square < 0 ? Double.POSITIVE_INFINITY : quickestFrom[square];
    }

    /** No way measured to this square takes fewer minutes per kilometre of great circle. */
    public double quickestTo(int square) {
        return square < 0 ? Double.POSITIVE_INFINITY : quickestTo[square];
    }

    private int entry(int home, int work) {
        if (home < 0 || work < 0) return UNKNOWN;
        return Arrays.binarySearch(to, rowStart[home], rowStart[home + 1], work);
    }

    /**
     * One measured way.
     *
     * @param minutes one way, 0 to 1440
     */
    public record Row(Cell from, Cell to, Travel.Mode mode, int minutes) {

        public Row {
            if (minutes < 0 || minutes > 1440) throw new IllegalArgumentException("not a day's journey: " + minutes);
        }
    }
}
