package no.larvik.laereplass.employer.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.employers.EmployerId;

/**
 * Twelve signs that can be copied from a letter: no 0, O, 1 or I. Written in three groups; read in any case, with or
 * without the hyphens. 60 bits, so what is stored cannot be guessed back while it is worth anything.
 */
public record AccessCode(String signs) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public AccessCode {
        if (!WRITTEN.matcher(signs).matches()) throw new IllegalArgumentException("not an access code");
    }

    static AccessCode random(RandomGenerator secret) {
        return new AccessCode(secret.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    static Optional<AccessCode> read(String typed) {
        var signs = typed.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(signs).matches() ? Optional.of(new AccessCode(signs)) : Optional.empty();
    }

    /** What may be stored: worth nothing for another employer. */
    String sealedFor(EmployerId employer) {
        try {
            var text = employer.value() + ":" + signs;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As it is written in a letter: {@code K7QF-3M2P-X9RD}. */
    public String written() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "AccessCode[…]";
    }
}
