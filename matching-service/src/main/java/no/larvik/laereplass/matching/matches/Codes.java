package no.larvik.laereplass.matching.matches;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed reasons are words in capitals; free text has fields of its own. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    private Codes() {}

    static boolean valid(@Nullable String code) {
        return code != null && CODE.matcher(code).matches();
    }
}
