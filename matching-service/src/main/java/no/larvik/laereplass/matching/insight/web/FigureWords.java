package no.larvik.laereplass.matching.insight.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of files with figures, in the reader's language. */
final class FigureWords {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final ResourceBundle words;
    private final Locale language;

    FigureWords(Locale language) {
        this.words = ResourceBundle.getBundle("figures", language, NO_GUESSING);
        this.language = language;
    }

    String lang() {
        return words.getString("lang");
    }

    String withheld() {
        return words.getString("withheld");
    }

    /** What a reader has to know of every number. */
    String small() {
        return words.getString("small");
    }

    String madeAt(Instant now) {
        var moment = DateTimeFormatter.ofPattern("d. MMMM yyyy HH:mm", language).format(now.atZone(OSLO));
        return new MessageFormat(words.getString("made"), language).format(new Object[] {moment});
    }

    String sheet(int number) {
        return new MessageFormat(words.getString("sheet"), language).format(new Object[] {Integer.toString(number)});
    }
}
