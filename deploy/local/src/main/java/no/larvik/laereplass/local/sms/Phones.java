package no.larvik.laereplass.local.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** The latest messages, a line each in one file, so that they are still there after a restart. */
final class Phones {

    private static final int SHOWN = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Deque<Text> latest = new ArrayDeque<>();
    private final AtomicLong count = new AtomicLong();

    private Phones(Path file) {
        this.file = file;
    }

    static Phones open(Path folder) {
        var phones = new Phones(folder.resolve("sms.jsonl"));
        try {
            Files.createDirectories(folder);
            if (Files.exists(phones.file))
                try (var lines = Files.lines(phones.file)) {
                    lines.map(line -> JSON.readValue(line, Text.class)).forEach(phones::show);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phones;
    }

    long next() {
        return count.incrementAndGet();
    }

    synchronized void ring(Text text) throws IOException {
        Files.writeString(
                file, JSON.writeValueAsString(text) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        show(text);
    }

    /** Newest first. */
    synchronized List<Text> all() {
        return List.copyOf(latest);
    }

    private void show(Text text) {
        count.accumulateAndGet(Long.parseLong(text.id()), Math::max);
        latest.addFirst(text);
        if (latest.size() > SHOWN) latest.removeLast();
    }
}
