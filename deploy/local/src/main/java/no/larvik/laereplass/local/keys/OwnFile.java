package no.larvik.laereplass.local.keys;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file for its owner's eyes, never seen half written. */
final class OwnFile {

    private OwnFile() {}

    static void write(Path file, String content) {
        var folder = file.toAbsolutePath().resolveSibling(".").normalize();
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, ".key", null); // created for its owner only
            Files.writeString(draft, content);
            if (Files.getFileStore(draft).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.move(draft, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
