package no.larvik.laereplass.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class InMemoryInbox implements Inbox {

    final Map<String, InboxEntry> kept = new LinkedHashMap<>();

    @Override
    public void add(InboxEntry entry) {
        kept.putIfAbsent(entry.id(), entry);
    }

    @Override
    public List<InboxEntry> of(Set<String> recipients, @Nullable Place before, int limit) {
        return kept.values().stream()
                .filter(entry -> recipients.contains(entry.recipient()))
                .toList();
    }

    @Override
    public long unread(Set<String> recipients) {
        return of(recipients, null, 0).stream().filter(entry -> !entry.read()).count();
    }

    @Override
    public boolean markRead(String id, Set<String> recipients) {
        throw new UnsupportedOperationException();
    }
}
