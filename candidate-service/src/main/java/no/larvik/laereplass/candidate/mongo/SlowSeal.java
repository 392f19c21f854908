package no.larvik.laereplass.candidate.mongo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import no.larvik.laereplass.candidate.InvitationCode;
import no.larvik.laereplass.candidate.Sealing;

/**
 * A code has forty bits. Stretched, guessing one back from a stolen store takes longer than the fourteen days it lives.
 * One salt for all, since a code must be found by its seal.
 */
final class SlowSeal implements Sealing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final byte[] SALT = "laereplass:invitation:1".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;

    @Override
    public String seal(InvitationCode code) {
        var key = new PBEKeySpec(code.signs().toCharArray(), SALT, ROUNDS, BITS);
        try {
            var stretched = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key);
            return HexFormat.of().formatHex(stretched.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        } finally {
            key.clearPassword();
        }
    }
}
