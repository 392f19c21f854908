package no.larvik.laereplass.notification.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.notification.InboxEntry;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;

/** One page of an inbox, in the reader's language. */
record NotificationsView(List<Item> items, @Nullable String next, long unread) {

    /** @param found up to one more than the page holds; the surplus tells that there is a next page */
    static NotificationsView of(List<InboxEntry> found, int page, long unread, Language language, Wordings wordings) {
        var shown = found.subList(0, Math.min(page, found.size()));
        var next = found.size() > page ? Cursor.after(shown.getLast()) : null;
        return new NotificationsView(
                shown.stream().map(entry -> Item.of(entry, language, wordings)).toList(), next, unread);
    }

    record Item(String id, String occasion, Instant at, boolean read, Subject subject, String title, String text) {

        static Item of(InboxEntry entry, Language language, Wordings wordings) {
            var words = wordings.inbox(entry.occasion(), entry.audience(), entry.happened(), language)
                    .words();
            return new Item(
                    entry.id(),
                    entry.occasion().name(),
                    entry.at(),
                    entry.read(),
                    new Subject(entry.subjectKind(), entry.matchId()),
                    words.title(),
                    words.text());
        }
    }

    record Subject(String kind, String id) {}
}
