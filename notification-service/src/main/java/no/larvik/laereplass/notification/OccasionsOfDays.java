package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Row.remind;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The days of the county's year, for the young people they concern. Staff find them in their queue. */
final class OccasionsOfDays {

    /** A phone that may not ring on Saturday and Sunday has rung before a deadline on Monday. */
    static final Duration BEFORE_A_DEADLINE = Duration.ofDays(3);

    private static final Recheck CONCERNS = new Recheck.DayStillConcerns();

    static final List<Announcement> ROWS = table(
            told(News.FORMIDLING_APPLICATION_OPENED, Occasion.APPLICATION_OPENS),
            told(News.FORMIDLING_SPECIAL_DEADLINE_APPROACHED, Occasion.APPLY_SOON),
            reminder(News.FORMIDLING_SPECIAL_DEADLINE_APPROACHED),
            told(News.FORMIDLING_DEADLINE_APPROACHED, Occasion.APPLY_SOON),
            reminder(News.FORMIDLING_DEADLINE_APPROACHED),
            told(News.FORMIDLING_PLACING_BEGUN, Occasion.PLACING_BEGINS),
            told(News.FORMIDLING_SCHOOL_OFFER_APPROACHED, Occasion.SCHOOL_OFFERED),
            told(News.FORMIDLING_PLACING_END_APPROACHED, Occasion.PLACING_ENDS));

    private OccasionsOfDays() {}

    private static Stream<Announcement> told(News when, Occasion occasion) {
        return tell(when, occasion, CONCERNS, CANDIDATE);
    }

    private static Stream<Announcement> reminder(News when) {
        return remind(when, Occasion.REMINDER_APPLY, CONCERNS, BEFORE_A_DEADLINE, CANDIDATE);
    }
}
