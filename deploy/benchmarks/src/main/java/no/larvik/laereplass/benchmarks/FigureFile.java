package no.larvik.laereplass.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Visitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The history of a school year as its page sends it to be taken along: each table, with its rows. */
final class FigureFile {

    private static final List<String> STEPS =
            List.of("PROPOSED", "YES", "INTERESTED", "OFFERED", "OFFER_ACCEPTED", "SIGNED", "CERTIFICATE");

    /** A file takes no more. */
    private static final int MOST_ROWS = 2_000;

    private FigureFile() {}

    static Map<String, ?> ofYear(int year, Visitor who) {
        var past = who.get("/api/v1/insight/past?year=" + year).expect(200).json();
        var figures = new ArrayList<Map<String, ?>>();
        figures.add(figure("Måned for måned", past.path("byMonth")));
        for (var table : past.path("tables"))
            figures.add(figure(table.path("dimension").asString(), table.path("lines")));
        return Map.of("title", "Historikk " + year, "figures", figures);
    }

    private static Map<String, ?> figure(String title, JsonNode lines) {
        var columns = new ArrayList<>(List.of(title));
        columns.addAll(STEPS);
        var rows = new ArrayList<List<@Nullable Object>>();
        lines.valueStream().limit(MOST_ROWS).forEach(line -> rows.add(row(line)));
        return Map.of("title", title, "finding", "Så mange kom så langt.", "columns", columns, "rows", rows);
    }

    private static List<@Nullable Object> row(JsonNode line) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.path("value").asString());
        for (int step = 0; step < STEPS.size(); step++) {
            var count = line.path("steps").path(step).path("count");
            cells.add(count.isNumber() ? count.asInt() : null);
        }
        return cells;
    }
}
