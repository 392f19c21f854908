package no.larvik.laereplass.matching.travel.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with a row, from the bundle {@code rows}; bokmål when the language has none. */
final class RowWords {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RowWords() {}

    static String of(String code, Locale language) {
        return ResourceBundle.getBundle("rows", language, NO_GUESSING).getString(code);
    }
}
