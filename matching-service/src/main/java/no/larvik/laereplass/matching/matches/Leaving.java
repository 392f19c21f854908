package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;
import static no.larvik.laereplass.matching.matches.Guard.REASON_OF_EMPLOYER;
import static no.larvik.laereplass.matching.matches.State.ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.CONTRACT_SENT;
import static no.larvik.laereplass.matching.matches.State.DRAFT;
import static no.larvik.laereplass.matching.matches.State.INTERESTED;
import static no.larvik.laereplass.matching.matches.State.INTERVIEW;
import static no.larvik.laereplass.matching.matches.State.OFFERED;
import static no.larvik.laereplass.matching.matches.State.OFFER_ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.PRESENTED;
import static no.larvik.laereplass.matching.matches.State.PROPOSED;
import static no.larvik.laereplass.matching.matches.State.TRIAL;
import static no.larvik.laereplass.matching.matches.Transition.step;

import java.util.List;

/** Part of the life cycle: from every open state somebody can leave, or something else comes first. */
final class Leaving {

    static final List<Transition> STEPS = List.of(
            withdrawn(DRAFT).by(STAFF, SYSTEM).tells(STAFF),
            withdrawn(PROPOSED).by(STAFF, CANDIDATE, SYSTEM).tells(STAFF, CANDIDATE),
            withdrawn(ACCEPTED).by(STAFF, CANDIDATE, SYSTEM).tells(STAFF, CANDIDATE),
            withdrawn(PRESENTED),
            withdrawn(INTERESTED),
            withdrawn(INTERVIEW),
            withdrawn(TRIAL),
            withdrawn(OFFERED),
            withdrawn(OFFER_ACCEPTED),
            withdrawn(CONTRACT_SENT),
            superseded(DRAFT).tells(STAFF),
            superseded(PROPOSED).tells(STAFF, CANDIDATE),
            superseded(ACCEPTED).tells(STAFF, CANDIDATE),
            superseded(PRESENTED),
            superseded(INTERESTED),
            superseded(INTERVIEW),
            superseded(TRIAL),
            superseded(OFFERED));

    private Leaving() {}

    private static Transition withdrawn(State from) {
        return step(from, State.WITHDRAWN, "withdrawn")
                .by(STAFF, CANDIDATE, EMPLOYER, SYSTEM)
                .must(REASON_OF_EMPLOYER)
                .tells(STAFF, CANDIDATE, EMPLOYER)
                .orStaffRecordsIt();
    }

    private static Transition superseded(State from) {
        return step(from, State.SUPERSEDED, "superseded").by(SYSTEM).tells(STAFF, CANDIDATE, EMPLOYER);
    }
}
