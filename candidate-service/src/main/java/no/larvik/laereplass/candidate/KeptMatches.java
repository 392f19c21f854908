package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;

/** What came of proposals. Asked of matching-service each time, in the name of the one who asks us. */
public interface KeptMatches {

    /** @return empty when matching does not answer */
    Optional<Kept> of(CandidateId id);

    /**
     * @param told those the young person has been told of, newest first
     * @param untold how many staff picked and have sent to nobody
     */
    record Kept(List<KeptMatch> told, int untold) {

        static final Kept NOTHING = new Kept(List.of(), 0);
    }
}
