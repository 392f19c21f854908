package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Sphere;

/** A point that searches, and how near others can be to it: never said too far, so a search may stop by it. */
final class Here {

    /** Float coordinates and float unit vectors are each right to half a metre. */
    private static final double MARGIN_KM = 0.01;

    /** Beyond 30 degrees of longitude the bound stays as it is there: short enough also the other way round the Earth. */
    private static final double WIDEST = 0.5;

    private static final double NEAR_THE_DATE_LINE = Math.toRadians(150);

    final double lat;
    final double lon;
    private final double level;
    private final boolean bounded;

    Here(double lat, double lon) {
        this.lat = lat;
        this.lon = lon;
        this.level = Math.cos(lat);
        this.bounded = Math.abs(lon) <= NEAR_THE_DATE_LINE;
    }

    /** Everybody in the box is at least so far away, in kilometres. */
    double kilometresTo(Extent box) {
        var north = Math.max(box.south - lat, lat - box.north);
        var east = Math.max(box.west - lon, lon - box.east);
        return kilometres(Math.max(toParallel(north), toMeridian(east)));
    }

    double kilometres(double chord) {
        return bounded ? Math.max(0, Sphere.kilometres(chord * chord) - MARGIN_KM) : 0;
    }

    /** Chord to anybody so much further north or south: 2 sin(x/2) from below. */
    double toParallel(double radians) {
        var angle = Math.clamp(radians, 0, 1);
        return angle * (1 - angle * angle / 24);
    }

    /** The straight way to the plane of a meridian is shorter than to any point beyond it: cos lat, sin x from below. */
    double toMeridian(double radians) {
        var angle = Math.clamp(radians, 0, WIDEST);
        return level * angle * (1 - angle * angle / 6);
    }
}
