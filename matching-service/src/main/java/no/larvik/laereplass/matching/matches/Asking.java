package no.larvik.laereplass.matching.matches;

import java.time.InstantSource;
import java.util.function.Supplier;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Turns.Turn;
import org.springframework.stereotype.Service;

/**
 * Keeps few proposals waiting for one young person's answer. Whoever proposes takes the person's turn, counts, and gives
 * the turn back when the proposal is stored; what a crash leaves taken, the {@link Sweep} gives back.
 */
@Service
public class Asking {

    /** More at once are not looked at one by one (the page's design: three open proposals at most). */
    static final int MOST_TO_ANSWER = 3;

    private final Matches matches;
    private final Turns turns;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public Asking(Matches matches, Turns turns, Supplier<String> ids, InstantSource clock) {
        this.matches = matches;
        this.turns = turns;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param propose stores the proposal of exactly this version of the match
     * @throws MatchingProblem.EnoughToAnswer when {@value #MOST_TO_ANSWER} wait already
     * @throws MatchingProblem.ChangedMeanwhile when somebody else proposes to the same person in this moment
     */
    Match inTurn(Match match, Supplier<Match> propose) {
        var turn = Turn.of(match, ids.get());
        if (!turns.take(turn, clock.instant())) throw new MatchingProblem.ChangedMeanwhile(match.id());
        try {
            requireRoom(match);
            return propose.get();
        } finally {
            turns.giveBack(turn);
        }
    }

    private void requireRoom(Match match) {
        var waiting = matches.openOfCandidate(match.parties().candidateId()).stream()
                .filter(other -> other.state() == State.PROPOSED)
                .count();
        if (waiting >= MOST_TO_ANSWER) throw new MatchingProblem.EnoughToAnswer((int) waiting);
    }
}
