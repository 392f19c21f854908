package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Guard.COMMITMENT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.CONSENT_ENDED_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.OBJECTION;
import static no.larvik.laereplass.matching.matches.Guard.SEAT_FIRST;
import static no.larvik.laereplass.matching.matches.State.CONTRACT_SENT;
import static no.larvik.laereplass.matching.matches.State.DECLINED;
import static no.larvik.laereplass.matching.matches.State.INTERESTED;
import static no.larvik.laereplass.matching.matches.State.INTERVIEW;
import static no.larvik.laereplass.matching.matches.State.NOT_SELECTED;
import static no.larvik.laereplass.matching.matches.State.OFFERED;
import static no.larvik.laereplass.matching.matches.State.OFFER_ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.OFFER_DECLINED;
import static no.larvik.laereplass.matching.matches.State.PRESENTED;
import static no.larvik.laereplass.matching.matches.State.PROPOSED;
import static no.larvik.laereplass.matching.matches.State.TRIAL;
import static no.larvik.laereplass.matching.matches.State.WITHDRAWN;

import java.util.List;

/**
 * Part of the life cycle: "I have not answered this". An answer that staff recorded falls back to where it was given. A
 * yes that was never given does not bind the young person, whatever the employer made of it meanwhile; an employer's
 * answer falls back as long as the young person has not built on it. Times to meet are not objected to: whoever does not
 * agree chooses others.
 */
final class Objecting {

    static final List<Transition> STEPS = List.of(
            neverSaidYes(PRESENTED),
            neverSaidYes(INTERESTED),
            neverSaidYes(INTERVIEW),
            neverSaidYes(TRIAL),
            neverSaidYes(OFFERED),
            objected(DECLINED, PROPOSED).by(CANDIDATE),
            objected(OFFER_ACCEPTED, OFFERED).by(CANDIDATE),
            objected(OFFER_DECLINED, OFFERED).by(CANDIDATE).must(OBJECTION, SEAT_FIRST),
            objected(INTERESTED, PRESENTED).by(EMPLOYER),
            objected(INTERVIEW, INTERESTED).by(EMPLOYER),
            objected(TRIAL, INTERESTED).by(EMPLOYER),
            objected(TRIAL, INTERVIEW).by(EMPLOYER),
            objected(OFFERED, INTERESTED).by(EMPLOYER),
            objected(OFFERED, INTERVIEW).by(EMPLOYER),
            objected(OFFERED, TRIAL).by(EMPLOYER),
            objected(NOT_SELECTED, PRESENTED).by(EMPLOYER),
            objected(NOT_SELECTED, INTERESTED).by(EMPLOYER),
            objected(NOT_SELECTED, INTERVIEW).by(EMPLOYER),
            objected(NOT_SELECTED, TRIAL).by(EMPLOYER),
            unconfirmed(OFFER_ACCEPTED),
            unconfirmed(CONTRACT_SENT),
            objected(WITHDRAWN, PROPOSED).by(CANDIDATE),
            neverLeft(PRESENTED),
            neverLeft(INTERESTED),
            neverLeft(INTERVIEW),
            neverLeft(TRIAL),
            neverLeft(OFFERED).must(OBJECTION, SEAT_FIRST),
            neverLeft(OFFER_ACCEPTED)
                    .must(OBJECTION, COMMITMENT_FIRST, SEAT_FIRST)
                    .sets(Deadline.NONE),
            neverLeft(CONTRACT_SENT)
                    .must(OBJECTION, COMMITMENT_FIRST, SEAT_FIRST)
                    .sets(Deadline.NONE));

    private Objecting() {}

    private static Transition objected(State from, State to) {
        return Transition.step(from, to, "objected")
                .must(OBJECTION)
                .sets(Deadline.RESTORED)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }

    private static Transition neverLeft(State to) {
        return objected(WITHDRAWN, to).by(CANDIDATE, EMPLOYER);
    }

    private static Transition neverSaidYes(State from) {
        return objected(from, PROPOSED).by(CANDIDATE).must(OBJECTION, CONSENT_ENDED_FIRST);
    }

    /** A confirmation of the contract that was recorded no longer counts. */
    private static Transition unconfirmed(State from) {
        return objected(from, OFFER_ACCEPTED).by(CANDIDATE, EMPLOYER).sets(Deadline.NONE);
    }
}
