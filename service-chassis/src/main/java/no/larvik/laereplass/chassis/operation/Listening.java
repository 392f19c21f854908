package no.larvik.laereplass.chassis.operation;

import java.time.Instant;
import java.util.List;

/** Port: how this service takes in what others announce. */
public interface Listening {

    /** What is held back, by who takes it in and where it came from; the oldest first. */
    List<Parked> parked();

    /** Subscriptions that are not being read now. */
    List<String> silent();

    /**
     * Records that could not be taken in yet. They are tried again by themselves, at most five minutes apart.
     *
     * @param keys how many things (people, openings, matches) wait
     * @param records how many records wait in all
     * @param since when the oldest was put aside
     * @param attempts how often the one tried most has been tried
     */
    record Parked(String group, String topic, Why why, int keys, int records, Instant since, int attempts) {}

    /** Why the first of them waits. */
    enum Why {
        /** One before it has not come. */
        MISSING,
        /** Taking it in failed. */
        FAILED
    }
}
