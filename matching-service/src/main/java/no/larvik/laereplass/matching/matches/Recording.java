package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import no.larvik.laereplass.matching.MatchingProblem;

/** What staff may write down of what somebody said by telephone or face to face: what the table lets them, no more. */
final class Recording {

    private Recording() {}

    /**
     * @param writer in which part whoever writes it down has to do with the match
     * @return the same with when it was said
     * @throws MatchingProblem.IllegalStep when it is not for staff to record here
     * @throws MatchingProblem.BadField when it cannot have been said then
     */
    static Instruction of(Match match, Instruction how, OnBehalf said, Actor writer, Instant now) {
        var may = writer == Actor.STAFF
                && LifeCycle.recordable(match.state(), said.of()).contains(how.to());
        if (!may)
            throw new MatchingProblem.IllegalStep(
                    match.state().name(),
                    how.to().name(),
                    match.recordable(said.of(), now).stream()
                            .filter(allowed -> writer == Actor.STAFF)
                            .map(State::name)
                            .toList());
        return how.with(how.details().recorded(said.givenBy(now, match.inStateSince())));
    }
}
