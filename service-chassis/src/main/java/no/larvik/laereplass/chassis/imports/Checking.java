package no.larvik.laereplass.chassis.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one import, piece by piece, and changes nothing. Of earlier rows it keeps their keys' hashes. */
final class Checking {

    private final ImportJob job;
    private final Pass pass;
    private final Hands hands;
    private final Map<Long, Integer> rowOfKey = new HashMap<>();

    Checking(ImportJob job, Pass pass, Hands hands) {
        this.job = job;
        this.pass = pass;
        this.hands = hands;
    }

    Piece judged(Piece piece) {
        var repeated = new HashMap<Integer, RowFlaw>();
        for (var row : piece.rows()) {
            var flaw = repetition(mapped(job, row));
            if (flaw != null) repeated.put(row.number(), flaw);
        }
        return piece.judged(hands.each(piece.rows(), row -> line(row, repeated.get(row.number()))));
    }

    private Line line(TableRow row, @Nullable RowFlaw repetition) {
        var flaws = new ArrayList<RowFlaw>();
        if (row.cells().size() > job.source().headings().size()) flaws.add(RowFlaw.of(null, "import-too-many-cells"));
        if (repetition != null) flaws.add(repetition);
        var judgement = judge(row);
        flaws.addAll(judgement.flaws());
        return Line.of(row.number(), flaws.isEmpty() ? judgement : Judgement.refused(flaws));
    }

    private Judgement judge(TableRow row) {
        try {
            return pass.judge(mapped(job, row));
        } catch (RowRefused refused) {
            return Judgement.refused(refused.flaws());
        } catch (RuntimeException failure) {
            if (Trouble.isElsewhere(failure)) throw failure;
            Trouble.report(job, row.number(), failure);
            return Judgement.refused(List.of(RowFlaw.of(null, "import-unexpected")));
        }
    }

    private @Nullable RowFlaw repetition(ImportRow row) {
        @Nullable Integer first = null;
        for (var key : pass.keys(row)) {
            var earlier = rowOfKey.putIfAbsent(Hashes.of(key), row.number());
            if (first == null && earlier != null && earlier != row.number()) first = earlier;
        }
        return first == null ? null : new RowFlaw(null, "import-same-as-row", Map.of("row", first));
    }

    static ImportRow mapped(ImportJob job, TableRow row) {
        var cells = new HashMap<String, String>();
        job.columns().forEach((column, at) -> {
            var cell = row.cell(at);
            if (!cell.isEmpty()) cells.put(column, cell);
        });
        return new ImportRow(row.number(), cells);
    }

    static List<Line> refused(Piece piece) {
        return piece.lines().stream().filter(Line::isRefused).toList();
    }
}
