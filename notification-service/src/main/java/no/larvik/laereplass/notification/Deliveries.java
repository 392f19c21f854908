package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * What one young person was told or is to be told, newest first.
     *
     * @param before the last message of the page before; {@code null} for the first page
     */
    List<Delivery> toCandidate(String candidateId, Span span, Inbox.@Nullable Place before, int limit);

    /**
     * When messages were to be sent.
     *
     * @param from at the earliest; {@code null} from the first on
     * @param until before this; {@code null} to the last
     */
    record Span(@Nullable Instant from, @Nullable Instant until) {}

    /** How many stand where, of those that were to be sent since then. */
    DeliveryFigures figures(String municipality, Instant since);

    /** What of one municipality waits to be sent. */
    SendingLine line(String municipality, Instant now);

    /** The log of one match, oldest first. */
    List<Delivery> ofMatch(String matchId);
}
