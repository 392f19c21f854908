package no.larvik.laereplass.chassis.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What stands between the cells: what the first line says ({@code sep=;}, as spreadsheets write it), else whichever of
 * the three is most frequent in the headings, outside quotes.
 */
record Separator(char sign, boolean declared) {

    private static final String CANDIDATES = ";\t,";
    private static final String DECLARED = "sep=";
    private static final int LONGEST_LINE = 64 * 1024;

    static Separator of(Reader text) {
        var line = firstLine(text);
        if (line.toLowerCase(Locale.ROOT).startsWith(DECLARED) && line.length() > DECLARED.length())
            return new Separator(line.charAt(DECLARED.length()), true);
        var counts = new int[CANDIDATES.length()];
        var quoted = false;
        for (var sign : line.toCharArray()) {
            if (sign == '"') quoted = !quoted;
            var candidate = CANDIDATES.indexOf(sign);
            if (!quoted && candidate >= 0) counts[candidate]++;
        }
        var best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return new Separator(CANDIDATES.charAt(best), false);
    }

    /** The first line that holds anything; a line break within quotes does not end it. */
    private static String firstLine(Reader text) {
        var line = new StringBuilder();
        var quoted = false;
        try {
            for (int sign = text.read(); sign >= 0 && line.length() < LONGEST_LINE; sign = text.read()) {
                if (sign == '"') quoted = !quoted;
                if (!quoted && (sign == '\n' || sign == '\r')) {
                    if (!line.toString().isBlank()) return line.toString();
                    line.setLength(0);
                } else {
                    line.append((char) sign);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is in memory already.", e);
        }
        return line.toString();
    }
}
