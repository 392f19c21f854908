package no.larvik.laereplass.notification;

import java.time.Duration;

/** When a message is due. */
public sealed interface Timing {

    Timing AT_ONCE = new AtOnce();

    record AtOnce() implements Timing {}

    /**
     * A reminder, once: so long before the deadline, and only while that deadline stands. Left out when there would be
     * less than a day between the news and its reminder.
     */
    record BeforeTheDeadline(Duration before) implements Timing {

        static final Duration AT_LEAST_AFTER_THE_NEWS = Duration.ofDays(1);
    }
}
