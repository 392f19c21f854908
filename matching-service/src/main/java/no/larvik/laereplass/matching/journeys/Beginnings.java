package no.larvik.laereplass.matching.journeys;

import java.time.InstantSource;
import java.util.Objects;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Beginning;
import no.larvik.laereplass.matching.matches.Match;
import org.springframework.stereotype.Service;

/** An approved contract begins a journey of the same id, so that beginning it twice leaves one. */
@Service
class Beginnings implements Beginning {

    private final Journeys journeys;
    private final InstantSource clock;

    Beginnings(Journeys journeys, InstantSource clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public void begin(Match approved) {
        if (journeys.find(approved.id()).isPresent()) return;
        var parties = approved.parties();
        var contract = approved.papers().contract();
        var about = new Journey.Parties(
                parties.candidateId(),
                parties.openingId(),
                parties.employerId(),
                parties.organisationNumber(),
                parties.municipality(),
                parties.trade());
        journeys.insert(Journey.planned(
                approved.id(),
                about,
                parties.kind(),
                Objects.requireNonNull(contract.startsOn(), "startsOn"),
                Objects.requireNonNull(contract.endsOn(), "endsOn"),
                clock.instant()));
        closeEarlier(parties.candidateId(), approved.id());
    }

    /** Contact after an end goes on in the new journey. */
    private void closeEarlier(String candidateId, String newest) {
        var earlier = journeys.page(new Journeys.Query(null, candidateId, null, Stage.ENDED, null, 50));
        for (var ended : earlier) {
            if (ended.id().equals(newest)) continue;
            var now = clock.instant();
            journeys.save(Journeying.done(ended, Doing.because(Deed.CLOSE, "NEW_JOURNEY"), Actor.SYSTEM, now));
        }
    }
}
