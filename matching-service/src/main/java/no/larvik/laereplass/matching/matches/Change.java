package no.larvik.laereplass.matching.matches;

import java.util.List;

/** The next state of a match and what to announce with it, in one write. */
public record Change(Match next, List<MatchFact> facts) {

    public Change {
        facts = List.copyOf(facts);
    }
}
