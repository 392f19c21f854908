package no.larvik.laereplass.matching.matches;

import java.time.InstantSource;
import no.larvik.laereplass.matching.MatchingProblem;
import org.springframework.stereotype.Service;

/** What time alone does: an unanswered proposal expires, a silent employer loses the young person. */
@Service
public class Deadlines {

    private static final int AT_ONCE = 200;

    private final Matches matches;
    private final Steps steps;
    private final InstantSource clock;

    public Deadlines(Matches matches, Steps steps, InstantSource clock) {
        this.matches = matches;
        this.steps = steps;
        this.clock = clock;
    }

    /** Safe in several replicas at once: of two that try, the slower one finds the match changed and leaves it. */
    public int pass() {
        var passed = 0;
        for (var match : matches.overdue(clock.instant(), AT_ONCE)) {
            if (pass(match)) passed++;
        }
        return passed;
    }

    private boolean pass(Match match) {
        var now = clock.instant();
        return match.actions(Actor.SYSTEM, now).stream()
                .flatMap(to -> LifeCycle.step(match.state(), to, Actor.SYSTEM).stream())
                .filter(step -> step.has(Guard.AFTER_DEADLINE))
                .findFirst()
                .filter(step -> taken(match, step))
                .isPresent();
    }

    private boolean taken(Match match, Transition step) {
        try {
            steps.take(match, Instruction.to(step.to()), Actor.SYSTEM);
            return true;
        } catch (MatchingProblem.ChangedMeanwhile faster) {
            return false;
        }
    }
}
