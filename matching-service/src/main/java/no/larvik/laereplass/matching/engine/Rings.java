package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Sphere;

/**
 * Walks a grid from a point outwards, ring by ring, and says how near anybody in this ring or a later one can be: a
 * bound that is never too long, so a search may stop by it.
 */
final class Rings {

    /** Float coordinates and float unit vectors are each right to half a metre. */
    private static final double MARGIN_KM = 0.01;

    /** Beyond 30 degrees of longitude the bound stays as it is there: short enough also the other way round the Earth. */
    private static final double WIDEST = 0.5;

    private static final double NEAR_THE_DATE_LINE = Math.toRadians(150);

    private TradeGrid grid;
    private double lat;
    private double lon;
    private double level;
    private int row;
    private int column;
    private int ring;
    private int lastRing;
    private double kilometres;
    private int[] cells = new int[64];
    private int cellCount;

    Rings(Entities anySide) {
        this.grid = new TradeGrid(anySide);
    }

    void start(TradeGrid around, double atLat, double atLon) {
        grid = around;
        lat = atLat;
        lon = atLon;
        level = Math.cos(atLat);
        row = grid.row(lat);
        column = grid.column(lon);
        ring = -1;
        lastRing = Math.max(Math.max(row, grid.rows - 1 - row), Math.max(column, grid.columns - 1 - column));
    }

    /** Moves one ring out; false when the grid is at its end. */
    boolean next() {
        if (++ring > lastRing) return false;
        kilometres = ring == 0 ? 0 : bound();
        return true;
    }

    /** Nobody in this ring or beyond is nearer. */
    double kilometres() {
        return kilometres;
    }

    /** Finds the cells of this ring that hold somebody: {@link #cell} 0 to the answer. */
    int occupied() {
        cellCount = 0;
        var north = row + ring;
        var south = row - ring;
        var first = Math.max(0, column - ring);
        var last = Math.min(grid.columns - 1, column + ring);
        if (south >= 0) look(south, first, last);
        if (ring > 0 && north < grid.rows) look(north, first, last);
        var from = Math.max(0, south + 1);
        var to = Math.min(grid.rows - 1, north - 1);
        if (column - ring >= 0) for (int at = from; at <= to; at++) look(at, first, first);
        if (ring > 0 && column + ring < grid.columns) for (int at = from; at <= to; at++) look(at, last, last);
        return cellCount;
    }

    int cell(int index) {
        return cells[index];
    }

    private void look(int atRow, int first, int last) {
        var start = atRow * grid.columns;
        for (int cell = start + first; cell <= start + last; cell++) {
            if (grid.counts[cell] == 0) continue;
            if (cellCount == cells.length) cells = Arrays.copyOf(cells, 2 * cellCount);
            cells[cellCount++] = cell;
        }
    }

    /** By the nearest of the four sides of the square that has been walked already; a side without cells is no side. */
    private double bound() {
        if (Math.abs(lon) > NEAR_THE_DATE_LINE) return 0;
        var nearest = Double.MAX_VALUE;
        if (row - ring >= 0) nearest = chord(lat - grid.south - (row - ring + 1) * grid.rowStep);
        if (row + ring < grid.rows) nearest = Math.min(nearest, chord(grid.south + (row + ring) * grid.rowStep - lat));
        if (column - ring >= 0)
            nearest = Math.min(nearest, toMeridian(lon - grid.west - (column - ring + 1) * grid.columnStep));
        if (column + ring < grid.columns)
            nearest = Math.min(nearest, toMeridian(grid.west + (column + ring) * grid.columnStep - lon));
        return Sphere.kilometres(nearest * nearest) - MARGIN_KM;
    }

    /** 2 sin(x/2) from below. */
    private static double chord(double radians) {
        var angle = Math.clamp(radians, 0, 1);
        return angle * (1 - angle * angle / 24);
    }

    /** The straight way to the plane of a meridian is shorter than to any point beyond it: cos lat, sin x from below. */
    private double toMeridian(double radians) {
        var angle = Math.clamp(radians, 0, WIDEST);
        return level * angle * (1 - angle * angle / 6);
    }
}
