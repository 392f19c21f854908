package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be in a text that people write themselves. */
final class OwnWords {

    private static final Pattern NATIONAL_ID = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");

    private OwnWords() {}

    /** @param most signs as people count them: an emoji is one */
    static void check(String field, @Nullable String text, int most, List<Fault> faults) {
        if (text == null) return;
        if (text.codePointCount(0, text.length()) > most)
            faults.add(new Fault(field, Rule.TOO_LONG, Map.of("max", most)));
        if (NATIONAL_ID.matcher(text).find()) faults.add(Fault.at(field, Rule.LOOKS_LIKE_NATIONAL_ID));
    }

    static void require(String field, String text, int most, List<Fault> faults) {
        if (text.isBlank()) faults.add(Fault.at(field, Rule.REQUIRED));
        else check(field, text, most, faults);
    }
}
