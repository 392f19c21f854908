package no.larvik.laereplass.matching.engine;

/** The box around some people on the map, in radians. */
final class Extent {

    double south;
    double north;
    double west;
    double east;

    Extent() {
        start();
    }

    void start() {
        south = Double.MAX_VALUE;
        north = -Double.MAX_VALUE;
        west = Double.MAX_VALUE;
        east = -Double.MAX_VALUE;
    }

    void take(double lat, double lon) {
        south = Math.min(south, lat);
        north = Math.max(north, lat);
        west = Math.min(west, lon);
        east = Math.max(east, lon);
    }

    boolean isWiderThan(double radians) {
        return north - south > radians || east - west > radians;
    }
}
