package no.larvik.laereplass.chassis.imports;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.tables.TableWriter;

/** The rows that were refused, as they were sent, with one more column that says what to mend. */
final class Corrections {

    private final Problems problems;

    Corrections(Problems problems) {
        this.problems = problems;
    }

    void write(ImportJob job, Stream<Piece> pieces, TableWriter table) {
        var headings = new ArrayList<Object>(job.source().headings());
        headings.add(problems.sentence("import-what-to-mend", java.util.Map.of()));
        table.row(headings);
        pieces.forEach(piece -> {
            var refused = Checking.refused(piece).stream().collect(Collectors.toMap(Line::row, line -> line));
            for (var row : piece.rows()) {
                var line = refused.get(row.number());
                if (line == null) continue;
                var cells = new ArrayList<Object>();
                for (int at = 0; at < job.source().headings().size(); at++) cells.add(row.cell(at));
                cells.add(sentences(job, line));
                table.row(cells);
            }
        });
    }

    private String sentences(ImportJob job, Line line) {
        return line.flaws().stream()
                .map(flaw -> {
                    var told = problems.sentence(flaw.code(), flaw.args());
                    var heading = headingOf(job, flaw);
                    return heading.isEmpty() ? told : heading + ": " + told;
                })
                .collect(Collectors.joining(" "));
    }

    /** What the file calls the column, since that is where people look. */
    static String headingOf(ImportJob job, RowFlaw flaw) {
        var column = flaw.column();
        if (column == null) return "";
        var at = job.columns().get(column);
        return at == null ? column : job.source().headings().get(at);
    }
}
