package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.matching.formidling.WhoHasAPlace;
import org.springframework.stereotype.Service;

/**
 * How matches, journeys and openings stand, in memory alone, as their records tell it. A restart reads it again, and any
 * order and any repetition of the records leads to the same board.
 */
@Service
public class Board implements WhoHasAPlace {

    private final Newest<MatchFacts> matches = new Newest<>();
    private final Newest<JourneyFacts> journeys = new Newest<>();
    private final Map<String, Instant> published = new ConcurrentHashMap<>();

    public void put(long sequence, MatchFacts match) {
        matches.put(match.id(), sequence, match.candidateId(), match);
    }

    public void forgetMatch(long sequence, String id) {
        matches.forget(id, sequence);
    }

    public void put(long sequence, JourneyFacts journey) {
        journeys.put(journey.id(), sequence, journey.candidateId(), journey);
    }

    public void forgetJourney(long sequence, String id) {
        journeys.forget(id, sequence);
    }

    public void published(String openingId, Instant at) {
        published.merge(openingId, at, (known, told) -> told.isAfter(known) ? told : known);
    }

    @Override
    public boolean hasAPlace(String candidateId) {
        return matchesOf(candidateId).stream().anyMatch(match -> match.state().committed())
                || journeysOf(candidateId).stream().anyMatch(JourneyFacts::underWay);
    }

    List<MatchFacts> matchesOf(String candidateId) {
        return matches.of(candidateId);
    }

    List<JourneyFacts> journeysOf(String candidateId) {
        return journeys.of(candidateId);
    }

    /** Openings published from this moment on, and when. */
    Map<String, Instant> publishedSince(Instant when) {
        published.values().removeIf(at -> at.isBefore(when.minus(Signs.NEW)));
        var found = new HashMap<String, Instant>();
        published.forEach((opening, at) -> {
            if (!at.isBefore(when)) found.put(opening, at);
        });
        return found;
    }
}
