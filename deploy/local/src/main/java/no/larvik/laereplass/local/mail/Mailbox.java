package no.larvik.laereplass.local.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * The latest messages, one file each, so that they are still there after a restart. Old ones make room for new; what came
 * at all stays as a line each in {@code arrived.jsonl}: when, and under which Message-ID.
 */
final class Mailbox {

    private static final int KEPT = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Writes a message as it came over the wire. */
    interface Wire {

        void writeTo(OutputStream target) throws IOException;
    }

    private final Path folder;
    private final ConcurrentSkipListMap<String, Message> messages = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    static Mailbox open(Path folder) {
        var mailbox = new Mailbox(folder);
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".eml")).forEach(mailbox::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mailbox;
    }

    synchronized void add(Wire message) throws IOException {
        var file = folder.resolve("%09d.eml".formatted(last.incrementAndGet()));
        try (var target = Files.newOutputStream(file)) {
            message.writeTo(target);
        }
        note(load(file));
        while (messages.size() > KEPT) {
            var oldest = messages.pollFirstEntry();
            if (oldest != null) Files.deleteIfExists(folder.resolve(oldest.getKey() + ".eml"));
        }
    }

    /** Newest first. */
    List<Message> all() {
        return messages.values().stream()
                .sorted(Comparator.comparing(Message::id).reversed())
                .toList();
    }

    Optional<Message> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    private Message load(Path file) {
        var message = Message.read(file);
        messages.put(message.id(), message);
        last.accumulateAndGet(Long.parseLong(message.id()), Math::max);
        return message;
    }

    private void note(Message message) throws IOException {
        var line = JSON.writeValueAsString(Map.of("at", message.at().toString(), "messageId", message.messageId()));
        Files.writeString(
                folder.resolve("arrived.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
