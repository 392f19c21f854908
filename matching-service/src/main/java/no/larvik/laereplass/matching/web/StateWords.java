package no.larvik.laereplass.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** States as people call them, from the bundle {@code states}; bokmål when the language has none. */
final class StateWords {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private StateWords() {}

    static String of(String state, Locale language) {
        return ResourceBundle.getBundle("states", language, NO_GUESSING).getString(state);
    }

    static String of(List<String> states, Locale language) {
        return states.stream().map(state -> of(state, language)).collect(Collectors.joining(", "));
    }
}
