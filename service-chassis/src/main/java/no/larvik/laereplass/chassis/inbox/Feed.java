package no.larvik.laereplass.chassis.inbox;

import java.util.Optional;

/** One subscription at work. */
interface Feed {

    String name();

    void start();

    void stop();

    /** Why this subscription is not to be relied on now; empty when it is. */
    Optional<String> trouble();
}
