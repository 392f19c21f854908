package no.larvik.laereplass.chassis.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row would lead to, or led to. */
record Line(
        int row,
        Outcome outcome,
        @Nullable String reference,
        @Nullable RowFlaw note,
        List<RowFlaw> flaws) {

    Line {
        flaws = List.copyOf(flaws);
    }

    static Line of(int row, Judgement judgement) {
        return new Line(row, judgement.outcome(), judgement.reference(), judgement.note(), judgement.flaws());
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }
}
