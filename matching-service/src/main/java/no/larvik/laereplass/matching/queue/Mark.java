package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff have said about one item: who does it, and until when it is put off. The item itself is never stored.
 *
 * @param assignee sign-in of whoever has taken it
 * @param putOff null while it is shown
 * @param version 0 before it is stored
 */
public record Mark(
        String key, @Nullable String assignee, @Nullable PutOff putOff, Instant at, long version) {

    static Mark none(String key, Instant now) {
        return new Mark(key, null, null, now, 0);
    }

    Mark takenBy(@Nullable String subject, Instant now) {
        return new Mark(key, subject, putOff, now, version);
    }

    Mark shown(Instant now) {
        return new Mark(key, assignee, null, now, version);
    }

    Mark hidden(PutOff until, Instant now) {
        return new Mark(key, assignee, until, now, version);
    }

    /** Put off, not due since then, and nothing about it has changed. */
    boolean hides(Item item, Instant now) {
        if (putOff == null || !putOff.facts().equals(item.facts())) return false;
        if (putOff.until() == null) return true;
        var becameDue = item.due().isAfter(at) && !item.due().isAfter(now);
        return now.isBefore(putOff.until()) && !becameDue;
    }

    /**
     * @param facts of the item as it was then
     * @param until null for done: until something about it changes
     */
    public record PutOff(String facts, @Nullable Instant until) {}
}
