package no.larvik.laereplass.notification.webhooks.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals the secrets of webhooks. In operation a secret brought by the platform, one for all replicas; on a
 * machine of one's own made at the first start, readable by its owner only, and kept beside the service's other keys.
 */
@Component
class WebhookKey {

    static final int BYTES = 32;

    private final byte[] key;

    /**
     * @param secret base64 of {@link #BYTES} bytes; empty for the one in the file
     * @param file made when it is not there
     * @throws IllegalArgumentException saying what to do, when the key is none
     */
    WebhookKey(
            @Value("${laereplass.webhooks.key}") String secret, @Value("${laereplass.webhooks.key-file}") Path file) {
        this.key = secret.isBlank() ? read(file) : decoded(secret);
    }

    byte[] bytes() {
        return key.clone();
    }

    private static byte[] decoded(String secret) {
        try {
            var bytes = Base64.getDecoder().decode(secret.strip());
            if (bytes.length == BYTES) return bytes;
        } catch (IllegalArgumentException noBase64) {
            throw wrong("LAEREPLASS_WEBHOOK_KEY");
        }
        throw wrong("LAEREPLASS_WEBHOOK_KEY");
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            var bytes = HexFormat.of().parseHex(Files.readString(file).strip());
            if (bytes.length == BYTES) return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the webhooks cannot be read", e);
        } catch (IllegalArgumentException noHex) {
            throw wrong(file.toString());
        }
        throw wrong(file.toString());
    }

    /** Another replica may be first: then its key counts. A temporary file is its owner's only from the start. */
    private static void make(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "webhooks", ".draft");
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        Files.writeString(draft, HexFormat.of().formatHex(made));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static IllegalArgumentException wrong(String where) {
        return new IllegalArgumentException(
                where + " is no key: give the " + BYTES + " random bytes that the webhooks were sealed with.");
    }
}
