package no.larvik.laereplass.matching.travel.web;

import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.matching.travel.Checked;
import org.jspecify.annotations.Nullable;

/**
 * @param accepted rows that can be used
 * @param rejected what is wrong, the first 200
 * @param applied whether the table is in use now: all of it, or nothing
 */
record ImportBody(int accepted, List<RejectedBody> rejected, boolean applied) {

    static ImportBody of(Checked checked, boolean dryRun, Locale language) {
        var rejected = checked.faults().stream()
                .map(fault -> RejectedBody.of(fault, language))
                .toList();
        return new ImportBody(checked.rows().size(), rejected, !dryRun && rejected.isEmpty());
    }

    record RejectedBody(int line, @Nullable String column, String code, String detail) {

        static RejectedBody of(Checked.Fault fault, Locale language) {
            return new RejectedBody(fault.line(), fault.column(), fault.code(), RowWords.of(fault.code(), language));
        }
    }
}
