package no.larvik.laereplass.matching.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable;
import no.larvik.laereplass.matching.travel.Checked.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the lines one by one and goes on after a fault, so that a file can be mended in one go. */
final class Check {

    static final List<String> COLUMNS = List.of("from_lat", "from_lon", "to_lat", "to_lon", "mode", "minutes");
    static final int MOST_ROWS = 200_000;
    static final int MOST_FAULTS = 200;
    static final int MOST_MINUTES = 600;

    /** Mainland Norway, generously: finds latitudes and longitudes that changed places. */
    private static final double SOUTH = 57;

    private static final double NORTH = 72;
    private static final double WEST = 4;
    private static final double EAST = 32;

    private final List<TravelTable.Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Check() {}

    static Checked of(List<Line> lines) {
        var check = new Check();
        if (check.columnsAreRight(lines)) check.read(lines.subList(1, lines.size()));
        return new Checked(check.rows, check.faults);
    }

    private boolean columnsAreRight(List<Line> lines) {
        var first = lines.isEmpty() ? new Line(1, List.of()) : lines.getFirst();
        var named = first.fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!named.equals(COLUMNS)) faults.add(new Fault(first.number(), null, "columns"));
        else if (lines.size() == 1) faults.add(new Fault(first.number(), null, "no-rows"));
        else if (lines.size() - 1 > MOST_ROWS)
            faults.add(new Fault(lines.get(MOST_ROWS + 1).number(), null, "too-many-rows"));
        return faults.isEmpty();
    }

    private void read(List<Line> lines) {
        for (var line : lines) {
            var before = faults.size();
            var row = row(line);
            if (row != null) rows.add(row);
            if (before < faults.size() && faults.size() >= MOST_FAULTS) return;
        }
    }

    private TravelTable.@Nullable Row row(Line line) {
        if (line.fields().size() != COLUMNS.size()) {
            faults.add(new Fault(line.number(), null, "field-count"));
            return null;
        }
        var from = cell(line, 0);
        var to = cell(line, 2);
        var mode = mode(line);
        var minutes = minutes(line);
        return from == null || to == null || mode == null || minutes == null
                ? null
                : new TravelTable.Row(from, to, mode, minutes);
    }

    private @Nullable Cell cell(Line line, int at) {
        var lat = degrees(line, at, SOUTH, NORTH);
        var lon = degrees(line, at + 1, WEST, EAST);
        return lat == null || lon == null ? null : new Cell(lat, lon);
    }

    private @Nullable Double degrees(Line line, int at, double least, double most) {
        try {
            var degrees = Double.parseDouble(line.fields().get(at).strip());
            if (degrees >= least && degrees <= most) return degrees;
            fault(line, at, "off-the-map");
        } catch (NumberFormatException e) {
            fault(line, at, "not-a-number");
        }
        return null;
    }

    private Travel.@Nullable Mode mode(Line line) {
        var at = COLUMNS.indexOf("mode");
        var said = line.fields().get(at).strip().toUpperCase(Locale.ROOT);
        for (var mode : Travel.Mode.values()) if (mode.name().equals(said)) return mode;
        fault(line, at, "unknown-mode");
        return null;
    }

    private @Nullable Integer minutes(Line line) {
        var at = COLUMNS.indexOf("minutes");
        try {
            var minutes = Integer.parseInt(line.fields().get(at).strip());
            if (minutes >= 0 && minutes <= MOST_MINUTES) return minutes;
            fault(line, at, "minutes-range");
        } catch (NumberFormatException e) {
            fault(line, at, "not-a-number");
        }
        return null;
    }

    private void fault(Line line, int column, String code) {
        faults.add(new Fault(line.number(), COLUMNS.get(column), code));
    }
}
