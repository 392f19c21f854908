package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;

/** Port: the one place a young person has said yes to. One document per person, so two yeses cannot both be stored. */
public interface Commitments {

    /** Repeatable. @return false when the person is committed to another match */
    boolean take(Commitment commitment, Instant now);

    /** Everything that follows from the yes is done. */
    void settle(String candidateId, String matchId);

    /** The yes is about to be taken back: look again if that is never heard of. */
    void doubt(String candidateId, String matchId, Instant now);

    /** Only if still taken for that version. */
    void release(Commitment commitment);

    /** Only if taken for an earlier version of the match: what was promised since stands. */
    void releaseBefore(Commitment now);

    /** Whatever the version: the match is closed for good. */
    void release(String candidateId, String matchId);

    /** Whatever it was to. */
    void forget(String candidateId);

    /** Commitments with something left to do since before then. */
    List<Commitment> unsettledSince(Instant before);

    record Commitment(String candidateId, String openingId, String matchId, long matchVersion) {

        static Commitment of(Match match) {
            return new Commitment(
                    match.parties().candidateId(), match.parties().openingId(), match.id(), match.version());
        }
    }
}
