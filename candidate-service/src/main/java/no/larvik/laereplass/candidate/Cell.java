package no.larvik.laereplass.candidate;

/**
 * The centre of a square kilometre: near enough to reckon a distance to work, too wide to find a door.
 *
 * <p>Rows are one kilometre high everywhere; the width of a column follows the latitude of its row.
 */
public record Cell(double lat, double lon) {

    private static final double KM_PER_DEGREE = 111.32;

    public static Cell around(double lat, double lon) {
        var rowCentre = centre(lat, 1 / KM_PER_DEGREE);
        var columnWidth = 1 / (KM_PER_DEGREE * Math.cos(Math.toRadians(rowCentre)));
        return new Cell(fiveDecimals(rowCentre), fiveDecimals(centre(lon, columnWidth)));
    }

    private static double centre(double degrees, double step) {
        return (Math.floor(degrees / step) + 0.5) * step;
    }

    private static double fiveDecimals(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
