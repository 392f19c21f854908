package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages and how far they have come; survives restarts, and several replicas share it. */
public interface Deliveries {

    /** Keeps a new message; one with the same id stays as it is. */
    void add(Delivery delivery);

    /**
     * Takes up one message that is due, new or interrupted, and counts the attempt in the same step, so that two
     * replicas never take the same one.
     *
     * @param until when the attempt counts as interrupted
     */
    Optional<Delivery> takeDue(Instant now, Instant until);

    /** Records how an attempt ended, unless somebody else has taken the message up since. */
    void record(Delivery attempted);

    /** The inbox messages that waited for this person's first sign-in may go now. */
    void wakeFor(String candidateId, Instant now);

    /** The log of one match, oldest first. */
    List<Delivery> ofMatch(String matchId);
}
