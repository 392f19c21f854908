package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;

/**
 * Port: who is proposing something to a young person right now. One document per person, so that of two proposals made in
 * the same moment one is counted before the other.
 */
public interface Turns {

    /** @return false while somebody else has it */
    boolean take(Turn turn, Instant now);

    /** Only this very one. */
    void giveBack(Turn turn);

    /** Whatever it was for. */
    void forget(String candidateId);

    /** Turns that were taken before then and not given back. */
    List<Turn> takenBefore(Instant before);

    /**
     * @param id of this one attempt
     * @param matchVersion the match cannot be proposed by whoever has this turn once it has another version
     */
    record Turn(String id, String candidateId, String matchId, long matchVersion) {

        static Turn of(Match match, String id) {
            return new Turn(id, match.parties().candidateId(), match.id(), match.version());
        }
    }
}
