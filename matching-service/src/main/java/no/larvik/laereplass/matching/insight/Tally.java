package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.matches.State;

/** Port: the matches of one municipality, as little of each as counting needs. */
public interface Tally {

    List<Counted> of(String municipality);

    /** @param reached every state it has been in */
    record Counted(String candidateId, String trade, State state, Set<State> reached) {}
}
