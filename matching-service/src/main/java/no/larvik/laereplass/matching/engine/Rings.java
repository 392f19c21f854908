package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/** Walks a grid from a point outwards, ring by ring, and says how near anybody in this ring or a later one can be. */
final class Rings {

    private TradeGrid grid;
    private Here here;
    private int row;
    private int column;
    private int ring;
    private int lastRing;
    private double kilometres;
    private int[] cells = new int[64];
    private int cellCount;

    Rings(TradeGrid grid, Here here) {
        this.grid = grid;
        this.here = here;
    }

    void start(TradeGrid around, Here from) {
        grid = around;
        here = from;
        row = grid.row(here.lat);
        column = grid.column(here.lon);
        ring = -1;
        lastRing = Math.max(Math.max(row, grid.rows - 1 - row), Math.max(column, grid.columns - 1 - column));
    }

    /** Moves one ring out; false when the grid is at its end. */
    boolean next() {
        if (++ring > lastRing) return false;
        kilometres = ring == 0 ? here.kilometresTo(grid.extent()) : Math.max(kilometres, bound());
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
        var nearest = Double.MAX_VALUE;
        if (row - ring >= 0) nearest = here.toParallel(here.lat - grid.south - (row - ring + 1) * grid.rowStep);
        if (row + ring < grid.rows)
            nearest = Math.min(nearest, here.toParallel(grid.south + (row + ring) * grid.rowStep - here.lat));
        if (column - ring >= 0)
            nearest = Math.min(nearest, here.toMeridian(here.lon - grid.west - (column - ring + 1) * grid.columnStep));
        if (column + ring < grid.columns)
            nearest = Math.min(nearest, here.toMeridian(grid.west + (column + ring) * grid.columnStep - here.lon));
        return here.kilometres(nearest);
    }
}
