package no.larvik.laereplass.matching.matches;

import org.springframework.stereotype.Service;

/** A match follows the journey that came of it: when that is over, the seat and the young person are free. */
@Service
public class Following {

    private final Matches matches;
    private final Closing closing;
    private final Steps steps;

    public Following(Matches matches, Closing closing, Steps steps) {
        this.matches = matches;
        this.closing = closing;
        this.steps = steps;
    }

    /**
     * Repeatable. A journey without a match, in school, has nothing to follow.
     *
     * @param completed with its certificate
     */
    public void follow(String matchId, boolean completed) {
        var match = matches.find(matchId);
        if (match.isEmpty()) return;
        var how = Instruction.because(completed ? State.COMPLETED : State.ENDED, "JOURNEY_IS_OVER");
        var closed = closing.close(match.get(), how)
                .or(() -> match.filter(found -> !found.state().open()));
        closed.ifPresent(steps::keepPromises);
    }
}
