package no.larvik.laereplass.matching.matches;

import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** What time alone does: an unanswered proposal expires, a silent employer loses the young person. */
@Service
public class Deadlines {

    private static final int AT_ONCE = 200;

    private final Matches matches;
    private final WorkingDays days;
    private final InstantSource clock;

    public Deadlines(Matches matches, WorkingDays days, InstantSource clock) {
        this.matches = matches;
        this.days = days;
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
                .flatMap(step -> matches.save(match.step(Instruction.to(step.to()), Actor.SYSTEM, now, days)))
                .isPresent();
    }
}
