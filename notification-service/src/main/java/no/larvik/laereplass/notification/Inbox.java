package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people find when they have signed in. */
public interface Inbox {

    /** Lays an entry in; one with the same id stays as it is, read or not. */
    void add(InboxEntry entry);

    /** Several in one write. */
    default void addAll(List<InboxEntry> entries) {
        entries.forEach(this::add);
    }

    /**
     * Newest first.
     *
     * @param before the last entry of the page before; {@code null} for the first page
     */
    List<InboxEntry> of(Set<String> recipients, @Nullable Place before, int limit);

    long unread(Set<String> recipients);

    /** Says whether there was such an entry for one of these recipients; reading twice is the same as once. */
    boolean markRead(String id, Set<String> recipients);

    /** Where one page ended: entries of the same instant are ordered by id. */
    record Place(Instant at, String id) {}
}
