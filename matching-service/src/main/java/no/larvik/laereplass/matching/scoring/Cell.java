package no.larvik.laereplass.matching.scoring;

/** A point on the map: for a young person the centre of a 1 km grid cell, never an address. Degrees, WGS 84. */
public record Cell(double lat, double lon) {

    public Cell {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw new IllegalArgumentException("not on the map");
    }

    /** Great circle. */
    public double kilometresTo(Cell other) {
        return Sphere.kilometres(Sphere.of(this).squaredChordTo(Sphere.of(other)));
    }
}
