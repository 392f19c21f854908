package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.List;

/** How things stand with one young person. */
record Situation(Case about, List<MatchFacts> matches, List<JourneyFacts> journeys, List<Unreached> unreached) {

    boolean anyOpenMatch() {
        return matches.stream().anyMatch(match -> match.state().open());
    }

    boolean hasPlace() {
        return matches.stream().anyMatch(match -> match.state().committed())
                || journeys.stream().anyMatch(JourneyFacts::underWay);
    }

    boolean anythingSince(Instant moment) {
        return matches.stream().anyMatch(match -> match.since().isAfter(moment))
                || journeys.stream().anyMatch(journey -> journey.since().isAfter(moment));
    }

    boolean heardSince(Instant moment) {
        return matches.stream().anyMatch(match -> {
            var heard = match.heardAt();
            return heard != null && heard.isAfter(moment);
        });
    }

    boolean dealtWith(String openingId) {
        return matches.stream().anyMatch(match -> match.openingId().equals(openingId));
    }
}
