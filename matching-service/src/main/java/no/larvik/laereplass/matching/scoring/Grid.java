package no.larvik.laereplass.matching.scoring;

/**
 * The square kilometres that candidate-service places young people in, so that a workplace and a home in one square get
 * one number. Rows are one kilometre high everywhere; the width of a column follows the latitude of its row.
 */
final class Grid {

    private static final double KM_PER_DEGREE = 111.32;

    private Grid() {}

    /** StrictMath, so that every machine counts alike. */
    static long square(Cell cell) {
        var row = (int) Math.floor(cell.lat() * KM_PER_DEGREE);
        var rowCentre = (row + 0.5) / KM_PER_DEGREE;
        var column = (int) Math.floor(cell.lon() * KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(rowCentre)));
        return (long) row << 32 | column & 0xFFFF_FFFFL;
    }
}
