package no.larvik.laereplass.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages everything is written in. Bokmål is the source, and the answer when nothing better is known. */
public enum Language {
    NB,
    NN,
    EN;

    /** From a language tag such as {@code nn-NO}; {@code no} is bokmål, as is whatever else we do not write. */
    public static Language of(@Nullable String tag) {
        if (tag == null) return NB;
        return switch (tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
