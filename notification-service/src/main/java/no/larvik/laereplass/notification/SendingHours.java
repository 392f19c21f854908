package no.larvik.laereplass.notification;

import java.time.Instant;

/** When a phone may ring. */
@FunctionalInterface
public interface SendingHours {

    /** Now, if it may ring now, else the next time it may. */
    Instant from(Instant now);

    /** For tests and machines that no phone hangs on. */
    static SendingHours always() {
        return now -> now;
    }
}
