package no.larvik.laereplass.matching.voices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.JourneyChange;
import no.larvik.laereplass.matching.journeys.Journeys;

/** Nobody has come so far. */
final class NoJourneys implements Journeys {

    @Override
    public Optional<Journey> find(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Journey> insert(JourneyChange created) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Journey> save(JourneyChange change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void erase(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Journey> due(Instant now, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Journey> unsettled(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Journey> page(Query query) {
        throw new UnsupportedOperationException();
    }
}
