package no.larvik.laereplass.chassis.imports;

import java.util.List;
import no.larvik.laereplass.chassis.imports.ImportBody.ToldBody;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file and what becomes of it.
 *
 * @param row as the spreadsheet shows it
 * @param reference id of what it made or changed
 * @param kept whether its effect was left when the rest was undone
 */
record LineBody(
        int row,
        Outcome outcome,
        @Nullable String reference,
        boolean kept,
        @Nullable ToldBody note,
        List<FlawBody> flaws) {

    static LineBody of(ImportJob job, Piece piece, Line line, Problems problems) {
        var row = piece.rows().stream()
                .filter(each -> each.number() == line.row())
                .findFirst()
                .orElse(null);
        var kept = piece.kept();
        return new LineBody(
                line.row(),
                line.outcome(),
                line.reference(),
                kept != null && kept.contains(line.row()),
                line.note() == null ? null : ToldBody.of(line.note(), problems),
                line.flaws().stream()
                        .map(flaw -> FlawBody.of(job, row, flaw, problems))
                        .toList());
    }

    /**
     * What is wrong, and where.
     *
     * @param column of the import; nothing when it is the row as a whole
     * @param heading what the file calls the column
     * @param value what stands in the cell, cut short
     */
    record FlawBody(
            @Nullable String column,
            @Nullable String heading,
            @Nullable String value,
            String code,
            String detail) {

        private static final int SHOWN = 80;

        static FlawBody of(ImportJob job, @Nullable TableRow row, RowFlaw flaw, Problems problems) {
            var column = flaw.column();
            var at = column == null ? null : job.columns().get(column);
            var value = row == null || at == null ? null : row.cell(at);
            return new FlawBody(
                    column,
                    at == null ? null : job.source().headings().get(at),
                    value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…",
                    flaw.code(),
                    problems.sentence(flaw.code(), flaw.args()));
        }
    }
}
