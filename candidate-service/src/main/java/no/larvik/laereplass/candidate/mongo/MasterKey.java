package no.larvik.laereplass.candidate.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals each person's key and marks invitation codes. In operation a secret brought by the platform; on a machine of one's own made at
 * the first start and kept beside the service's other keys.
 */
@Component
class MasterKey {

    private static final String MARK = "HmacSHA256";

    private final Sealer sealer;
    private final SecretKeySpec marking;

    MasterKey(
            @Value("${laereplass.documents.key}") String secret, @Value("${laereplass.documents.key-file}") Path file) {
        var key = secret.isBlank() ? read(file) : Base64.getDecoder().decode(secret);
        this.sealer = new Sealer(key);
        this.marking = new SecretKeySpec(markOf(new SecretKeySpec(key, MARK), "marks:1"), MARK);
    }

    Sealer sealer() {
        return sealer;
    }

    /** The same for the same words; who has not the key can neither make nor check it. */
    byte[] mark(String words) {
        return markOf(marking, words);
    }

    /** With a key of its own for marks: the one that seals is used for nothing else. */
    private static byte[] markOf(SecretKeySpec key, String words) {
        try {
            var mac = Mac.getInstance(MARK);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MARK, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the documents cannot be read", e);
        }
    }

    /** Another replica may be first: then its key counts. */
    private static void make(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "documents", ".draft");
        Files.writeString(draft, HexFormat.of().formatHex(Sealer.newKey()), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
