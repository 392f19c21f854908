package no.larvik.laereplass.notification.templates;

import java.util.List;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would get, with invented data in the gaps.
 *
 * @param letter the whole e-mail as plain text; {@code null} for anything else
 * @param length of an SMS; {@code null} for anything else
 * @param dear the characters that make an SMS hold 70 instead of 160
 */
public record Preview(
        Words words, @Nullable String letter, @Nullable SmsLength length, String dear, List<TextFault> faults) {

    public Preview {
        faults = List.copyOf(faults);
    }
}
