package no.larvik.laereplass.notification.webhooks.mongo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Secrets as they lie in the store: AES-256 in GCM, each for its own webhook; in another's place it does not open. */
@Component
class SealedSecrets {

    private static final String SEALED = "sealed:1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(WebhookKey key) {
        this.key = new SecretKeySpec(key.bytes(), "AES");
    }

    /** Whether it is one of ours; what was stored before there was a key is not. */
    static boolean isSealed(String stored) {
        return stored.startsWith(SEALED);
    }

    String seal(String secret, String webhookId) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, webhookId).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return SEALED + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing could be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, for another webhook, or changed since */
    String open(String stored, String webhookId) {
        if (!isSealed(stored)) return stored;
        var both = Base64.getDecoder().decode(stored.substring(SEALED.length()));
        try {
            var opened = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES), webhookId)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of webhook " + webhookId + " does not open: give LAEREPLASS_WEBHOOK_KEY, or the file"
                            + " webhooks.key, with which it was sealed, or delete the webhook.",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String webhookId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("webhook:" + webhookId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
