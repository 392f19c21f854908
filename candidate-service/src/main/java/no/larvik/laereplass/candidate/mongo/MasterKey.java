package no.larvik.laereplass.candidate.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals each person's key. In operation a secret brought by the platform; on a machine of one's own made at
 * the first start and kept beside the service's other keys.
 */
@Component
class MasterKey {

    private final Sealer sealer;

    MasterKey(
            @Value("${laereplass.documents.key}") String secret, @Value("${laereplass.documents.key-file}") Path file) {
        var key = secret.isBlank() ? read(file) : Base64.getDecoder().decode(secret);
        this.sealer = new Sealer(key);
    }

    Sealer sealer() {
        return sealer;
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
