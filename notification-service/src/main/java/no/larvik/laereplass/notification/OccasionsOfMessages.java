package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.util.List;

/** Between the young person and those who work with the case; never with a word of what was written. */
final class OccasionsOfMessages {

    static final List<Announcement> ROWS =
            table(tell(News.MESSAGE_SENT, Occasion.MESSAGE, new Recheck.StillUnread(), CANDIDATE, STAFF));

    private OccasionsOfMessages() {}
}
