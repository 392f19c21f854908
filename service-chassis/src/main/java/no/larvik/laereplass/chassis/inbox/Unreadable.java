package no.larvik.laereplass.chassis.inbox;

import org.jspecify.annotations.Nullable;

/** Bytes that are no record of ours. Only these go to the dead letters. */
final class Unreadable extends RuntimeException {

    Unreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
