package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;
import static no.larvik.laereplass.matching.matches.Guard.AFTER_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.BEFORE_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.COMMITMENT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.FEEDBACK;
import static no.larvik.laereplass.matching.matches.Guard.OWED_BY_CANDIDATE;
import static no.larvik.laereplass.matching.matches.Guard.OWED_BY_EMPLOYER;
import static no.larvik.laereplass.matching.matches.Guard.SEAT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.TIMES;
import static no.larvik.laereplass.matching.matches.State.EMPLOYER_SILENT;
import static no.larvik.laereplass.matching.matches.State.EXPIRED;
import static no.larvik.laereplass.matching.matches.State.INTERESTED;
import static no.larvik.laereplass.matching.matches.State.INTERVIEW;
import static no.larvik.laereplass.matching.matches.State.NOT_SELECTED;
import static no.larvik.laereplass.matching.matches.State.OFFERED;
import static no.larvik.laereplass.matching.matches.State.OFFER_ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.OFFER_DECLINED;
import static no.larvik.laereplass.matching.matches.State.PRESENTED;
import static no.larvik.laereplass.matching.matches.State.TRIAL;
import static no.larvik.laereplass.matching.matches.Transition.step;

import java.util.List;

/** Part of the life cycle: the employer answers, the two meet and try, and an offer is made and answered. */
final class Meeting {

    static final List<Transition> STEPS = List.of(
            step(PRESENTED, INTERESTED, "interested")
                    .by(EMPLOYER)
                    .sets(Deadline.IDENTITY)
                    .tells(STAFF, CANDIDATE)
                    .orStaffRecordsIt(),
            notSelected(PRESENTED),
            silent(PRESENTED),
            step(INTERESTED, INTERVIEW, "interview-agreed")
                    .by(EMPLOYER)
                    .sets(Deadline.INTERVIEW)
                    .tells(STAFF, CANDIDATE)
                    .orStaffRecordsIt(),
            step(INTERESTED, TRIAL, "trial-started")
                    .by(EMPLOYER)
                    .sets(Deadline.TRIAL)
                    .tells(STAFF, CANDIDATE)
                    .orStaffRecordsIt(),
            offered(INTERESTED),
            notSelected(INTERESTED),
            silent(INTERESTED),
            step(INTERVIEW, INTERVIEW, "interview-changed")
                    .by(CANDIDATE, EMPLOYER)
                    .must(TIMES)
                    .sets(Deadline.INTERVIEW)
                    .tells(STAFF, CANDIDATE, EMPLOYER)
                    .orStaffRecordsIt(),
            step(INTERVIEW, TRIAL, "trial-started")
                    .by(EMPLOYER)
                    .sets(Deadline.TRIAL)
                    .tells(STAFF, CANDIDATE)
                    .orStaffRecordsIt(),
            offered(INTERVIEW),
            notSelected(INTERVIEW),
            step(INTERVIEW, EMPLOYER_SILENT, "employer-silent")
                    .by(SYSTEM)
                    .must(AFTER_DEADLINE, OWED_BY_EMPLOYER)
                    .tells(STAFF, CANDIDATE, EMPLOYER),
            step(INTERVIEW, EXPIRED, "expired")
                    .by(SYSTEM)
                    .must(AFTER_DEADLINE, OWED_BY_CANDIDATE)
                    .tells(STAFF, CANDIDATE, EMPLOYER),
            offered(TRIAL),
            notSelected(TRIAL),
            silent(TRIAL),
            step(OFFERED, OFFER_ACCEPTED, "offer-accepted")
                    .by(CANDIDATE)
                    .must(BEFORE_DEADLINE, COMMITMENT_FIRST, SEAT_FIRST)
                    .tells(STAFF, EMPLOYER)
                    .orStaffRecordsIt(),
            step(OFFERED, OFFER_DECLINED, "offer-declined")
                    .by(CANDIDATE)
                    .sets(Deadline.UNDO)
                    .tells(STAFF, EMPLOYER)
                    .orStaffRecordsIt(),
            step(OFFERED, EXPIRED, "expired").by(SYSTEM).must(AFTER_DEADLINE).tells(STAFF, CANDIDATE, EMPLOYER),
            step(OFFER_DECLINED, OFFERED, "offer-decline-undone")
                    .by(CANDIDATE)
                    .must(BEFORE_DEADLINE, SEAT_FIRST)
                    .sets(Deadline.RESTORED)
                    .tells(STAFF, EMPLOYER));

    private Meeting() {}

    private static Transition offered(State from) {
        return step(from, OFFERED, "offered")
                .by(EMPLOYER)
                .must(SEAT_FIRST)
                .sets(Deadline.ANSWER)
                .tells(STAFF, CANDIDATE)
                .orStaffRecordsIt();
    }

    private static Transition notSelected(State from) {
        return step(from, NOT_SELECTED, "not-selected")
                .by(EMPLOYER)
                .must(FEEDBACK)
                .tells(STAFF, CANDIDATE)
                .orStaffRecordsIt();
    }

    /** Nobody is left waiting for an employer who has stopped answering. */
    private static Transition silent(State from) {
        return step(from, EMPLOYER_SILENT, "employer-silent")
                .by(SYSTEM)
                .must(AFTER_DEADLINE)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }
}
