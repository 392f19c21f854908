package no.larvik.laereplass.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits only the browser keeps. The store knows their digest, so that who reads it cannot sign in. */
public record SessionKey(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    public SessionKey {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a session key");
    }

    public static SessionKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionKey(TEXT.encodeToString(bytes));
    }

    /** Empty for anything a gateway never gave out. */
    public static Optional<SessionKey> parse(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new SessionKey(value)) : Optional.empty();
    }

    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return TEXT.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "SessionKey[…]";
    }
}
