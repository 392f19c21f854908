package no.larvik.laereplass.candidate;

import java.util.List;

/** The next state and the facts to announce, stored together or not at all. */
public record Change(Candidate next, List<CandidateEvent> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    static Change to(Candidate next, CandidateEvent... facts) {
        return new Change(next, List.of(facts));
    }

    /** Nothing to store and nothing to tell. */
    static Change none(Candidate unchanged) {
        return new Change(unchanged, List.of());
    }
}
