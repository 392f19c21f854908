package no.larvik.laereplass.candidate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Eight signs that can be read aloud and copied from paper: no 0, O, 1 or I. Written in two groups, {@code K7QF-3M2P};
 * read in any case, with or without the hyphen.
 */
public record InvitationCode(String signs) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public InvitationCode {
        if (!WRITTEN.matcher(signs).matches()) throw new IllegalArgumentException("not an invitation code");
    }

    static InvitationCode random(RandomGenerator secret) {
        return new InvitationCode(secret.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    static Optional<InvitationCode> read(String typed) {
        if (typed.length() > 40) return Optional.empty();
        var signs = typed.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(signs).matches() ? Optional.of(new InvitationCode(signs)) : Optional.empty();
    }

    @Override
    public String toString() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }
}
