package no.larvik.laereplass.matching.journeys;

import no.larvik.laereplass.matching.matches.Matches;
import org.springframework.stereotype.Service;

/** What would be lost if a young person's case went: a place said yes to, or a journey, also one that is over. */
@Service
public class Ties {

    private final Matches matches;
    private final Journeys journeys;

    public Ties(Matches matches, Journeys journeys) {
        this.matches = matches;
        this.journeys = journeys;
    }

    public boolean hold(String candidateId) {
        return matches.openOfCandidate(candidateId).stream()
                        .anyMatch(match -> match.state().committed())
                || !journeys.page(new Journeys.Query(null, candidateId, null, null, null, 1))
                        .isEmpty();
    }
}
