package no.larvik.laereplass.chassis.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking somebody's text for a formula: what begins like one gets an apostrophe in front, which
 * makes it text. Plain numbers and telephone numbers are left as they are, for they can do nothing. What we wrote so is
 * read back as it was.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class Harmless {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"; // and their full-width twins
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 \\u00a0]*([.,][0-9]+)?");
    private static final char TEXT_AHEAD = '\'';

    private Harmless() {}

    public static String of(String text) {
        return isDangerous(text) || isMarked(text) ? TEXT_AHEAD + text : text;
    }

    /** Takes the apostrophe off again. */
    public static String undone(String cell) {
        return isMarked(cell) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** An apostrophe, any number of them, in front of something dangerous. */
    private static boolean isMarked(String text) {
        if (text.isEmpty() || text.charAt(0) != TEXT_AHEAD) return false;
        var rest = text.substring(1);
        return isDangerous(rest) || isMarked(rest);
    }
}
