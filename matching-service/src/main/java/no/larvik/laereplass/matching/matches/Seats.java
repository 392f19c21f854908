package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;

/**
 * Port: one ledger per opening of who holds its seats. A reservation carries the version of the match it was made for,
 * so that a late release by somebody who lost cannot take away a newer one.
 */
public interface Seats {

    /** Repeatable. @return false when all {@code seats} are held by others */
    boolean reserve(String openingId, Holder holder, int seats, Instant now);

    /** The match is offered: nothing left to finish. */
    void confirm(String openingId, String matchId);

    /** The match is about to give the seat back: look again if that is never heard of. */
    void doubt(String openingId, String matchId, Instant now);

    /** Only if still held for that version. */
    void release(String openingId, Holder holder);

    /** Whatever the version: the match is closed for good. */
    void release(String openingId, String matchId);

    /** Reservations nobody has confirmed since before then. */
    List<Doubtful> doubtfulSince(Instant before);

    record Holder(String matchId, long matchVersion) {}

    record Doubtful(String openingId, Holder holder) {}
}
