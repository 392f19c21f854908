package no.larvik.laereplass.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies on the disk of a running platform, byte for byte, outside its database: every topic, and every process's log. */
record WrittenBytes(Path data) {

    /** The segments of every partition of every topic, the broker's own and the dead letters among them. */
    List<Path> topics() {
        return filesIn(data).filter(this::isSegment).toList();
    }

    List<Path> logs() {
        return filesIn(data.resolve("logs")).toList();
    }

    /** One character a byte, so that nothing is hidden by what cannot be read as text. */
    static String bytesOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException tidiedAway) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a topic has the word, and somewhat later in the same record or batch the other. */
    boolean inATopic(String word, String later) {
        return topics().stream().map(WrittenBytes::bytesOf).anyMatch(bytes -> follows(bytes, word, later));
    }

    private static boolean follows(String bytes, String word, String later) {
        for (var at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
            var found = bytes.indexOf(later, at);
            if (found >= 0 && found - at < 1_000) return true;
        }
        return false;
    }

    private boolean isSegment(Path file) {
        return file.getFileName().toString().matches("\\d{20}\\.(log|log\\.deleted|log\\.cleaned|log\\.swap)");
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
