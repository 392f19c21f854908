package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;
import static no.larvik.laereplass.matching.matches.Guard.AFTER_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.BEFORE_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.CONSENT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.FEW_TO_ANSWER;
import static no.larvik.laereplass.matching.matches.Guard.REASON;
import static no.larvik.laereplass.matching.matches.Guard.RULES_HOLD;
import static no.larvik.laereplass.matching.matches.State.ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.DECLINED;
import static no.larvik.laereplass.matching.matches.State.DRAFT;
import static no.larvik.laereplass.matching.matches.State.EXPIRED;
import static no.larvik.laereplass.matching.matches.State.INTERESTED;
import static no.larvik.laereplass.matching.matches.State.INTERVIEW;
import static no.larvik.laereplass.matching.matches.State.OFFERED;
import static no.larvik.laereplass.matching.matches.State.PRESENTED;
import static no.larvik.laereplass.matching.matches.State.PROPOSED;
import static no.larvik.laereplass.matching.matches.State.TRIAL;
import static no.larvik.laereplass.matching.matches.Transition.step;

import java.util.List;

/** Part of the life cycle: from staff's pick to the young person's answer, and asking again. */
final class Proposing {

    static final List<Transition> STEPS = List.of(
            step(DRAFT, PROPOSED, "proposed")
                    .by(STAFF)
                    .must(RULES_HOLD, FEW_TO_ANSWER)
                    .sets(Deadline.ANSWER)
                    .tells(CANDIDATE),
            step(PROPOSED, ACCEPTED, "accepted")
                    .by(CANDIDATE)
                    .must(BEFORE_DEADLINE, CONSENT_FIRST)
                    .tells(STAFF)
                    .orStaffRecordsIt(),
            step(PROPOSED, DECLINED, "declined")
                    .by(CANDIDATE)
                    .sets(Deadline.UNDO)
                    .tells(STAFF)
                    .orStaffRecordsIt(),
            step(PROPOSED, EXPIRED, "expired").by(SYSTEM).must(AFTER_DEADLINE).tells(STAFF, CANDIDATE),
            step(DECLINED, PROPOSED, "decline-undone")
                    .by(CANDIDATE)
                    .must(BEFORE_DEADLINE)
                    .sets(Deadline.RESTORED)
                    .tells(STAFF),
            step(ACCEPTED, PRESENTED, "presented")
                    .by(SYSTEM)
                    .sets(Deadline.EMPLOYER_ANSWER)
                    .tells(STAFF, EMPLOYER),
            askedAgain(PRESENTED),
            askedAgain(INTERESTED),
            askedAgain(INTERVIEW),
            askedAgain(TRIAL),
            askedAgain(OFFERED));

    private Proposing() {}

    /** The place is no longer the one that was said yes to: the old yes does not count. */
    private static Transition askedAgain(State from) {
        return step(from, PROPOSED, "asked-again")
                .by(SYSTEM)
                .must(REASON)
                .sets(Deadline.ANSWER)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }
}
