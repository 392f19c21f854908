package no.larvik.laereplass.chassis.tables;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;
import org.jspecify.annotations.Nullable;

/** Finds the headings, passes over blank rows, and stops where a table is larger than it may be. */
final class Boundaries implements Table {

    private final RawTable raw;
    private final Limits limits;
    private final TableRow headings;
    private @Nullable TableRow ahead;
    private int rows;
    private int cells;
    private int letters;

    private Boundaries(RawTable raw, Limits limits) {
        this.raw = raw;
        this.limits = limits;
        var first = advance();
        if (first == null) throw new TableRefused(Why.EMPTY);
        headings = first;
        ahead = advance();
        if (ahead == null) throw new TableRefused(Why.NO_ROWS);
    }

    static Table around(RawTable raw, Limits limits) {
        try {
            return new Boundaries(raw, limits);
        } catch (TableRefused refused) {
            raw.close();
            throw refused;
        }
    }

    @Override
    public Shape shape() {
        return raw.shape();
    }

    @Override
    public List<String> headings() {
        return headings.cells();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public TableRow next() {
        var row = ahead;
        if (row == null) throw new NoSuchElementException();
        if (++rows > limits.rows()) throw new TableRefused(Why.TOO_MANY_ROWS, Map.of("most", limits.rows()));
        ahead = advance();
        return row;
    }

    @Override
    public void close() {
        raw.close();
    }

    private @Nullable TableRow advance() {
        while (raw.hasNext()) {
            var row = raw.next();
            if (!row.isBlank()) return measured(row);
        }
        return null;
    }

    private TableRow measured(TableRow row) {
        if (row.cells().size() > limits.columns())
            throw new TableRefused(Why.TOO_MANY_COLUMNS, Map.of("most", limits.columns(), "row", row.number()));
        cells += row.cells().size();
        if (cells > limits.cells()) throw new TableRefused(Why.TOO_MANY_CELLS, Map.of("most", limits.cells()));
        for (var cell : row.cells()) {
            if (cell.length() > limits.cell())
                throw new TableRefused(Why.CELL_TOO_LONG, Map.of("most", limits.cell(), "row", row.number()));
            letters += cell.length();
        }
        if (letters > limits.letters()) throw new TableRefused(Why.TOO_MUCH_TEXT, Map.of("most", limits.letters()));
        return row;
    }
}
