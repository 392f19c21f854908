package no.larvik.laereplass.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language messages to the person are written in. */
public enum Language {
    NB,
    NN,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
