package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages and how far they have come; survives restarts, and several replicas share it. */
public interface Deliveries {

    /** Keeps a new message; one with the same id stays as it is. */
    void add(Delivery delivery);

    /** What one event asks for, in one write. */
    default void addAll(List<Delivery> all) {
        all.forEach(this::add);
    }

    /**
     * Takes up one message that is due, new or interrupted, and counts the attempt in the same step, so that two
     * replicas never take the same one.
     *
     * @param until when the attempt counts as interrupted
     */
    Optional<Delivery> takeDue(Instant now, Instant until);

    /**
     * Marks that the message is about to be handed over to somebody who cannot take it back. Whoever takes it up after an
     * interruption finds the mark and does not hand it over again.
     *
     * @return the marked message; empty when somebody else has taken it up since
     */
    Optional<Delivery> handingOver(Delivery attempted);

    /**
     * Records how an attempt ended, unless somebody else has taken the message up since.
     *
     * @return whether it was recorded
     */
    boolean record(Delivery attempted);

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
