package no.larvik.laereplass.matching.matches;

import java.time.InstantSource;
import java.util.Optional;
import no.larvik.laereplass.matching.MatchingProblem;
import org.springframework.stereotype.Service;

/** Closes a match because something else happened, however often somebody else changes it in between. */
@Service
public class Closing {

    private static final int ATTEMPTS = 10;

    private final Matches matches;
    private final Seats seats;
    private final WorkingDays days;
    private final InstantSource clock;

    public Closing(Matches matches, Seats seats, WorkingDays days, InstantSource clock) {
        this.matches = matches;
        this.seats = seats;
        this.days = days;
        this.clock = clock;
    }

    /** @return the closed match; empty when it has closed by itself, or may not be closed for this */
    Optional<Match> close(Match match, Instruction how) {
        var current = Optional.of(match);
        for (int attempt = 0; attempt < ATTEMPTS && current.isPresent(); attempt++) {
            var now = clock.instant();
            var seen = current.get();
            if (LifeCycle.step(seen.state(), how.to(), Actor.SYSTEM).isEmpty()) return Optional.empty();
            if (seen.state().holdsSeat()) seats.doubt(seen.parties().openingId(), seen.id(), now);
            var saved = matches.save(seen.step(how, Actor.SYSTEM, now, days));
            if (saved.isPresent()) return saved;
            current = matches.find(match.id());
        }
        if (current.isEmpty()) return Optional.empty();
        throw new MatchingProblem.ChangedMeanwhile(match.id());
    }
}
