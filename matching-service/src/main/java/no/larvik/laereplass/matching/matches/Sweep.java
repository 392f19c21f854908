package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Commitments.Commitment;
import no.larvik.laereplass.matching.matches.Seats.Doubtful;
import no.larvik.laereplass.matching.matches.Turns.Turn;
import org.springframework.stereotype.Service;

/**
 * Finishes or releases what a crash left between two documents. Before it releases anything it touches the match, so
 * that a request still under way with the old version fails instead of using what is gone.
 */
@Service
public class Sweep {

    /** Longer than any request lives: what is younger may still be under way. */
    static final Duration GRACE = Duration.ofSeconds(20);

    private final Matches matches;
    private final Seats seats;
    private final Commitments commitments;
    private final Turns turns;
    private final Steps steps;
    private final InstantSource clock;

    public Sweep(Matches matches, Seats seats, Commitments commitments, Turns turns, Steps steps, InstantSource clock) {
        this.matches = matches;
        this.seats = seats;
        this.commitments = commitments;
        this.turns = turns;
        this.steps = steps;
        this.clock = clock;
    }

    /** @return how many promises were looked at */
    public int pass() {
        var before = clock.instant().minus(GRACE);
        return commitments(before) + seats(before) + turns(before);
    }

    /** First the yeses: finishing one needs its seat. */
    private int commitments(Instant before) {
        var found = commitments.unsettledSince(before);
        found.forEach(this::finishOrRelease);
        return found.size();
    }

    private int seats(Instant before) {
        var found = seats.doubtfulSince(before);
        found.forEach(this::confirmOrRelease);
        return found.size();
    }

    private int turns(Instant before) {
        var found = turns.takenBefore(before);
        found.forEach(this::giveBack);
        return found.size();
    }

    /** A young person whose yes was stored has said yes. */
    private void finishOrRelease(Commitment commitment) {
        var match = matches.find(commitment.matchId());
        var state = match.map(Match::state).orElse(State.WITHDRAWN);
        if (state.committed()) {
            steps.keepPromises(match.orElseThrow());
        } else if (match.filter(found -> isWaitingForIts(commitment, found)).isPresent()) {
            finish(match.orElseThrow());
        } else {
            commitments.release(commitment);
        }
    }

    /** The very offer the yes was to: one that was taken back since, because it was never said, is another version. */
    private static boolean isWaitingForIts(Commitment commitment, Match match) {
        return match.state() == State.OFFERED && match.version() == commitment.matchVersion();
    }

    private void finish(Match offered) {
        try {
            steps.take(offered, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE);
        } catch (MatchingProblem changedOrFull) {
            // the next pass sees what came first
        }
    }

    private void confirmOrRelease(Doubtful doubtful) {
        var match = matches.find(doubtful.holder().matchId());
        if (match.filter(found -> found.state().holdsSeat()).isPresent()) {
            seats.confirm(doubtful.openingId(), doubtful.holder().matchId());
        } else if (match.isEmpty() || !match.get().state().open()) {
            seats.release(doubtful.openingId(), doubtful.holder().matchId());
        } else if (matches.save(new Change(match.get(), List.of())).isPresent()) {
            seats.release(doubtful.openingId(), doubtful.holder());
        }
    }

    private void giveBack(Turn turn) {
        var stillToPropose = matches.find(turn.matchId()).filter(found -> found.version() == turn.matchVersion());
        if (stillToPropose.isEmpty()
                || matches.save(new Change(stillToPropose.get(), List.of())).isPresent()) turns.giveBack(turn);
    }
}
