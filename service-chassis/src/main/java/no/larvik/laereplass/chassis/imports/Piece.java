package no.larvik.laereplass.chassis.imports;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an import and what became of them.
 *
 * @param rows once applied, only those that were refused: what was taken in has its home elsewhere now
 * @param before state of each subject, written down before the first row is applied; nothing until then
 * @param effects in the order they were made
 * @param kept rows whose effect was not undone, because somebody has been there since; nothing until undone
 */
record Piece(
        String importId,
        int number,
        List<TableRow> rows,
        List<Line> lines,
        @Nullable Map<String, String> before,
        List<Effect> effects,
        boolean applied,
        @Nullable List<Integer> kept) {

    Piece {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        effects = List.copyOf(effects);
    }

    static Piece of(String importId, int number, List<TableRow> rows) {
        return new Piece(importId, number, rows, List.of(), null, List.of(), false, null);
    }

    Piece judged(List<Line> judged) {
        return new Piece(importId, number, rows, judged, null, List.of(), false, null);
    }

    Piece knowing(Map<String, String> states) {
        return new Piece(importId, number, rows, lines, states, effects, applied, kept);
    }

    Piece appliedAs(List<Line> result, List<Effect> made) {
        var refused = result.stream().filter(Line::isRefused).map(Line::row).toList();
        var left = rows.stream().filter(row -> refused.contains(row.number())).toList();
        return new Piece(importId, number, left, result, Map.of(), made, true, null);
    }

    Piece withoutRows() {
        return new Piece(importId, number, List.of(), lines, before, effects, applied, kept);
    }

    Piece undoneBut(List<Integer> stillThere) {
        return new Piece(importId, number, rows, lines, before, effects, applied, stillThere);
    }
}
