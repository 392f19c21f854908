package no.larvik.laereplass.chassis.store;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The commands a document remembers: key, hash of the body, and the version they led to. */
record CommandEntry(Command command, long version) {

    /** Older ones are forgotten; a client repeats within seconds, not after fifty changes by others. */
    static final int REMEMBERED = 50;

    Document document(Instant now) {
        return new Document("k", command.key())
                .append("h", command.bodyHash())
                .append("r", version)
                .append("at", Date.from(now));
    }

    /** The entry the document holds under this command's key. */
    static @Nullable CommandEntry find(Document document, Command command) {
        return document.getList("cmd", Document.class, List.of()).stream()
                .filter(entry -> Objects.equals(entry.getString("k"), command.key()))
                .findFirst()
                .map(entry -> new CommandEntry(
                        new Command(entry.getString("k"), entry.getString("h")), Stored.number(entry, "r")))
                .orElse(null);
    }

    boolean sameBodyAs(Command other) {
        return command.bodyHash().equals(other.bodyHash());
    }
}
