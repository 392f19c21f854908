package no.larvik.laereplass.chassis.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps an answer so that only who sends the same Idempotency-Key again can read it: the key itself is stored nowhere,
 * only its digest. An answer can hold a one-time code or a person's name.
 */
final class Sealed {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec secret;

    private Sealed(SecretKeySpec secret) {
        this.secret = secret;
    }

    static Sealed with(String principal, String idempotencyKey) {
        return new Sealed(new SecretKeySpec(digest("answer\n" + principal + "\n" + idempotencyKey), "AES"));
    }

    /** What is stored in place of the principal and the key. */
    static String name(String principal, String idempotencyKey) {
        return HexFormat.of().formatHex(digest("name\n" + principal + "\n" + idempotencyKey));
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, answer);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    byte[] open(byte[] stored) {
        var nonce = new byte[NONCE_BYTES];
        var buffer = ByteBuffer.wrap(stored).get(nonce);
        var closed = new byte[buffer.remaining()];
        buffer.get(closed);
        return run(Cipher.DECRYPT_MODE, nonce, closed);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept answer cannot be sealed or opened.", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
