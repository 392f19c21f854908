package no.larvik.laereplass.candidate.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;

/** What the core refuses, said of a row: the same codes and sentences as somebody gets who types. */
final class Refusals {

    private static final Map<String, String> COLUMNS = Map.of("agreed/at", "agreedAt", "agreed/how", "agreedHow");

    private Refusals() {}

    /** @param cells what is wrong with them already is told in the same breath */
    static <T> T told(RowReading cells, Supplier<T> row) {
        T answer;
        try {
            answer = row.get();
        } catch (CandidateProblem.InvalidFields invalid) {
            invalid.faults().stream().filter(Refusals::isOfACell).forEach(fault -> cells.add(flaw(fault)));
            throw new RowRefused(cells.flaws());
        } catch (CandidateProblem.ChangedMeanwhile lost) {
            throw new RowRefused(List.of(RowFlaw.of(null, "import-changed-meanwhile")));
        }
        if (cells.isFlawed()) throw new RowRefused(cells.flaws());
        return answer;
    }

    /** The same in earnest: nothing is done for a row with a flaw. */
    static <T> T done(RowReading cells, Supplier<T> row) {
        if (cells.isFlawed()) throw new RowRefused(cells.flaws());
        return told(cells, row);
    }

    /** That the yes is missing, its two cells say. */
    private static boolean isOfACell(Fault fault) {
        return !fault.field().equals("agreed");
    }

    private static RowFlaw flaw(Fault fault) {
        return new RowFlaw(
                COLUMNS.getOrDefault(fault.field(), fault.field()), fault.rule().code(), fault.args());
    }
}
