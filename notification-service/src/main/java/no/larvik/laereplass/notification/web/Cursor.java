package no.larvik.laereplass.notification.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import no.larvik.laereplass.notification.Inbox;
import no.larvik.laereplass.notification.InboxEntry;
import no.larvik.laereplass.notification.NotificationProblem;

/** Where a page ended, opaque to the reader. */
final class Cursor {

    private Cursor() {}

    static String after(InboxEntry last) {
        return after(last.at(), last.id());
    }

    static String after(Instant at, String id) {
        var place = at.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static Inbox.Place place(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) return new Inbox.Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (IllegalArgumentException notOurs) {
            // answered below, as every cursor we did not give out
        }
        throw new NotificationProblem.UnreadableCursor();
    }
}
