package no.larvik.laereplass.matching.journeys;

import java.util.List;

/** The next state of a journey and what to announce with it, in one write. */
public record JourneyChange(Journey next, List<JourneyFact> facts) {

    public JourneyChange {
        facts = List.copyOf(facts);
    }
}
