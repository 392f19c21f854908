package no.larvik.laereplass.notification;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages we write in. Bokmål is the source, and the answer when nothing better is known. */
public enum Language {
    NB,
    NN,
    EN,
    /** Ukrainian; like those below for young people only, each text used when somebody who reads it has approved it. */
    UK,
    /** Arabic, from right to left. */
    AR,
    /** Somali. */
    SO,
    /** Tigrinya. */
    TI,
    /** Polish. */
    PL;

    private static final List<Language> EVERYBODYS = List.of(NB, NN, EN);

    /** From a language tag such as {@code nn-NO}; {@code no} is bokmål, as is whatever else we do not write. */
    public static Language of(@Nullable String tag) {
        if (tag == null) return NB;
        return switch (tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "nn" -> NN;
            case "en" -> EN;
            case "uk" -> UK;
            case "ar" -> AR;
            case "so" -> SO;
            case "ti" -> TI;
            case "pl" -> PL;
            default -> NB;
        };
    }

    /** What we write to this side in. */
    public static List<Language> writtenTo(Audience audience) {
        return audience == Audience.CANDIDATE ? List.of(values()) : EVERYBODYS;
    }

    /** Whether what we deliver is used only after somebody who reads the language has approved it. */
    public boolean needsReview() {
        return !EVERYBODYS.contains(this);
    }

    public boolean fromRightToLeft() {
        return this == AR;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
