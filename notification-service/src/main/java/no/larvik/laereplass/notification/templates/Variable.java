package no.larvik.laereplass.notification.templates;

import java.util.Arrays;
import java.util.Optional;
import no.larvik.laereplass.notification.Language;

/** A gap that is filled right before sending; written {@code {frist}}. None tells who, which employer or where. */
public enum Variable {
    /** The last day to answer. */
    FRIST("28.11.", "28 November"),
    /** How many there are. */
    ANTALL("3", "3"),
    /** What binds the sign-in to the case. */
    KODE("K7QF-3M2P", "K7QF-3M2P");

    private final String example;
    private final String exampleInEnglish;

    Variable(String example, String exampleInEnglish) {
        this.example = example;
        this.exampleInEnglish = exampleInEnglish;
    }

    static Optional<Variable> of(String name) {
        return Arrays.stream(values())
                .filter(variable -> variable.word().equals(name))
                .findFirst();
    }

    /** As it is written between the braces. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Invented, for the preview. */
    public String example(Language language) {
        return language == Language.EN ? exampleInEnglish : example;
    }
}
