package no.larvik.laereplass.notification.templates.web;

import java.util.List;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.templates.Preview;
import org.jspecify.annotations.Nullable;

/** What somebody would get, with invented data; and what would be refused when saving, field by field. */
record PreviewBody(
        String title,
        String text,
        @Nullable String letter,
        @Nullable LengthBody length,
        List<FaultBody> faults) {

    static PreviewBody of(Preview preview, Problems problems) {
        var words = preview.words();
        return new PreviewBody(
                words.title(),
                words.text(),
                preview.letter(),
                preview.length() == null ? null : LengthBody.of(preview.length(), preview.dear()),
                preview.faults().stream()
                        .map(fault -> new FaultBody(
                                "/" + fault.field(), fault.code(), problems.sentence(fault.code(), fault.figures())))
                        .toList());
    }

    /**
     * @param units septets of GSM-7 or UTF-16 units of UCS-2
     * @param left before one more SMS is needed
     * @param dear the characters that are not in GSM-7
     */
    record LengthBody(String alphabet, int units, int left, int parts, String dear) {

        static LengthBody of(SmsLength length, String dear) {
            return new LengthBody(length.alphabet().name(), length.units(), length.left(), length.parts(), dear);
        }
    }

    /** @param detail how to mend it, in the reader's language */
    record FaultBody(String pointer, String code, String detail) {}
}
