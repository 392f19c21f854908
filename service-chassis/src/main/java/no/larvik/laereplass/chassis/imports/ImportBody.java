package no.larvik.laereplass.chassis.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param format {@code CSV}, {@code XLSX} or another kind of file this import reads
 * @param columns which column of the file each known column is, from 0; proposed until somebody has decided
 * @param sample the first rows
 * @param rows in the file
 * @param done rows behind, in the step that is under way
 * @param expected what the rows would lead to
 * @param result what they led to
 * @param undone effects put back
 * @param kept effects left alone, because somebody has been there since
 * @param problem why it waits or was turned round
 */
record ImportBody(
        String id,
        long version,
        String kind,
        String fileName,
        String format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> headings,
        Map<String, Integer> columns,
        List<List<String>> sample,
        ImportState state,
        int rows,
        int done,
        TallyBody expected,
        TallyBody result,
        @Nullable ImportChoice choice,
        int undone,
        int kept,
        @Nullable ToldBody problem,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {

    static ImportBody of(ImportJob job, List<TableRow> sample, Problems problems) {
        var shape = job.source().shape();
        var headings = job.source().headings();
        return new ImportBody(
                job.id(),
                job.version(),
                job.kind(),
                job.source().fileName(),
                shape.format(),
                shape.encoding(),
                shape.separator(),
                shape.sheet(),
                headings,
                job.columns(),
                sample.stream().map(row -> cells(row, headings.size())).toList(),
                job.state(),
                job.source().rows(),
                job.done(),
                TallyBody.of(job.expected()),
                TallyBody.of(job.result()),
                job.choice(),
                job.undone(),
                job.kept(),
                job.problem() == null ? null : ToldBody.of(RowFlaw.of(null, job.problem()), problems),
                job.times().uploaded(),
                job.times().checked(),
                job.times().applied(),
                job.times().undone());
    }

    private static List<String> cells(TableRow row, int columns) {
        return java.util.stream.IntStream.range(0, columns).mapToObj(row::cell).toList();
    }

    /** How many rows each. */
    record TallyBody(int created, int changed, int unchanged, int skipped, int refused) {

        static TallyBody of(Tally tally) {
            return new TallyBody(
                    tally.of(Outcome.CREATED),
                    tally.of(Outcome.CHANGED),
                    tally.of(Outcome.UNCHANGED),
                    tally.of(Outcome.SKIPPED),
                    tally.of(Outcome.REFUSED));
        }
    }

    /** Something told, with a code for programs. */
    record ToldBody(String code, String detail) {

        static ToldBody of(RowFlaw told, Problems problems) {
            return new ToldBody(told.code(), problems.sentence(told.code(), told.args()));
        }
    }
}
