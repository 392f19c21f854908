package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Channel.EMAIL;
import static no.larvik.laereplass.notification.Channel.INBOX;
import static no.larvik.laereplass.notification.Channel.SMS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How rows of the table are written. */
final class Row {

    private static final Set<Channel> PAGE_AND_MAIL = Set.of(INBOX, EMAIL);
    private static final Set<Channel> PHONE = Set.of(SMS);
    private static final Set<Channel> AND_PHONE = Set.of(INBOX, EMAIL, SMS);

    /** What a young person must not find out late: something to answer, somewhere to be, or the news of the year. */
    private static final Set<Occasion> WORTH_A_RING = EnumSet.of(
            Occasion.PROPOSAL,
            Occasion.ASKED_AGAIN,
            Occasion.REMINDER_PROPOSAL,
            Occasion.INTERESTED,
            Occasion.INTERVIEW_AGREED,
            Occasion.INTERVIEW_CHANGED,
            Occasion.TRIAL,
            Occasion.OFFERED,
            Occasion.REMINDER_OFFER,
            Occasion.REMINDER_MEETING,
            Occasion.RECORDED,
            Occasion.CONTRACT_APPROVED,
            Occasion.TALK_DUE,
            Occasion.APPLY_SOON,
            Occasion.REMINDER_APPLY,
            Occasion.SCHOOL_OFFERED,
            Occasion.MESSAGE);

    private Row() {}

    /** One row a side. */
    static Stream<Announcement> tell(News when, Occasion occasion, Recheck recheck, Audience... sides) {
        return Stream.of(sides)
                .map(side -> new Announcement(when, occasion, side, over(occasion, side), recheck, Timing.AT_ONCE));
    }

    static Stream<Announcement> remind(
            News when, Occasion occasion, Recheck recheck, Duration before, Audience... sides) {
        return Stream.of(sides)
                .map(side -> new Announcement(
                        when, occasion, side, over(occasion, side), recheck, new Timing.BeforeTheDeadline(before)));
    }

    private static Set<Channel> over(Occasion occasion, Audience side) {
        if (occasion == Occasion.INVITATION) return PHONE;
        return side == Audience.CANDIDATE && WORTH_A_RING.contains(occasion) ? AND_PHONE : PAGE_AND_MAIL;
    }

    @SafeVarargs
    static List<Announcement> table(Stream<Announcement>... rows) {
        var all = new ArrayList<Announcement>();
        for (var same : rows) same.forEach(all::add);
        return List.copyOf(all);
    }
}
