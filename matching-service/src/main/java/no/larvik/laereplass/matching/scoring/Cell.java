package no.larvik.laereplass.matching.scoring;

/** A point on the map: for a young person the centre of a 1 km grid cell, never an address. Degrees, WGS 84. */
public record Cell(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Cell {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw new IllegalArgumentException("not on the map");
    }

    /** Great circle. StrictMath, so that every machine ranks alike. */
    public double kilometresTo(Cell other) {
        var halfLat = StrictMath.sin(StrictMath.toRadians(other.lat - lat) / 2);
        var halfLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        var square = halfLat * halfLat
                + StrictMath.cos(StrictMath.toRadians(lat))
                        * StrictMath.cos(StrictMath.toRadians(other.lat))
                        * halfLon
                        * halfLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(square)));
    }
}
