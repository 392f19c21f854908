package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Channel.EMAIL;
import static no.larvik.laereplass.notification.Channel.INBOX;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How rows of the table are written. */
final class Row {

    static final Set<Channel> PAGE_AND_MAIL = Set.of(INBOX, EMAIL);

    private Row() {}

    /** One row a side. */
    static Stream<Announcement> tell(News when, Occasion occasion, Recheck recheck, Audience... sides) {
        return Stream.of(sides)
                .map(side -> new Announcement(when, occasion, side, PAGE_AND_MAIL, recheck, Timing.AT_ONCE));
    }

    static Stream<Announcement> remind(
            News when, Occasion occasion, Recheck recheck, Duration before, Audience... sides) {
        return Stream.of(sides)
                .map(side -> new Announcement(
                        when, occasion, side, PAGE_AND_MAIL, recheck, new Timing.BeforeTheDeadline(before)));
    }

    @SafeVarargs
    static List<Announcement> table(Stream<Announcement>... rows) {
        var all = new ArrayList<Announcement>();
        for (var same : rows) same.forEach(all::add);
        return List.copyOf(all);
    }
}
