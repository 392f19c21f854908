package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages and how far they have come; survives restarts, and several replicas share it. */
public interface Deliveries {

    /** Keeps a new message; one with the same id stays as it is. */
    void add(Delivery delivery);

    /** What several events ask for, in one write. */
    default void addAll(List<Delivery> all) {
        all.forEach(this::add);
    }

    /**
     * Takes up messages that are due, new or interrupted, and counts the attempt in the same step, so that two replicas
     * never take the same one.
     *
     * @param until when the attempt counts as interrupted
     * @param most how many at most, 1 or more; fewer may come while more are due, none only when none was found
     */
    List<Delivery> takeDue(Instant now, Instant until, int most);

    /** One alone. */
    default Optional<Delivery> takeDue(Instant now, Instant until) {
        return takeDue(now, until, 1).stream().findFirst();
    }

    /**
     * Marks that the messages are about to be handed over to somebody who cannot take them back. Whoever takes one up
     * after an interruption finds the mark and does not hand it over again.
     *
     * @return the marked ones; without those that somebody else has taken up since
     */
    List<Delivery> handingOver(List<Delivery> attempted);

    /** One alone. */
    default Optional<Delivery> handingOver(Delivery attempted) {
        return handingOver(List.of(attempted)).stream().findFirst();
    }

    /**
     * Records how an attempt ended, unless somebody else has taken the message up since.
     *
     * @return whether it was recorded
     */
    boolean record(Delivery attempted);

    /** The same of several, each for itself, in one write. */
    default void recordAll(List<Delivery> attempted) {
        attempted.forEach(this::record);
    }

    /** By its id, or by the short name that providers get. */
    Optional<Delivery> named(String reference);

    /** The inbox messages that waited for this person's first sign-in may go now. */
    void wakeFor(String candidateId, Instant now);

    /** What one young person was told, newest first. */
    List<Delivery> ofCandidate(String candidateId, int limit);

    /** How many stand where, of those that were to be sent since then. */
    List<DeliveryFigure> figures(String municipality, Instant since);

    /** The log of one match, oldest first. */
    List<Delivery> ofMatch(String matchId);
}
