package no.larvik.laereplass.matching.matches;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a match stands. What may follow is said by the {@link LifeCycle} alone. */
public enum State {
    /** Staff picked it, nobody is told. */
    DRAFT(Kind.OPEN),
    /** With the young person, until the deadline. */
    PROPOSED(Kind.OPEN),
    /** The young person said yes and shares with this employer. */
    ACCEPTED(Kind.OPEN),
    /** The young person said no; can be undone for 24 hours. */
    DECLINED(Kind.REFUSED),
    /** The young person did not answer in time. */
    EXPIRED(Kind.CLOSED),
    /** The employer sees an anonymous card. */
    PRESENTED(Kind.OPEN),
    /** The employer wants to meet; the identity is open. */
    INTERESTED(Kind.OPEN),
    /** The employer said no, with feedback. */
    NOT_SELECTED(Kind.REFUSED),
    /** The employer did not answer in time; the young person is released. */
    EMPLOYER_SILENT(Kind.CLOSED),
    /** They meet. */
    INTERVIEW(Kind.OPEN),
    /** They try it out. */
    TRIAL(Kind.OPEN),
    /** The employer offers the place; its seat is reserved. */
    OFFERED(Kind.OPEN),
    /** The young person said yes to the offer; the contract is made ready and confirmed. */
    OFFER_ACCEPTED(Kind.OPEN),
    /** The contract is with the county, the school or NAV, which has to approve it. */
    CONTRACT_SENT(Kind.OPEN),
    /** The contract is approved: what follows is the journey to the certificate. */
    CONTRACT_APPROVED(Kind.OPEN),
    /** The journey that came of it ended with its certificate. */
    COMPLETED(Kind.CLOSED),
    /** The journey that came of it ended before its certificate. */
    ENDED(Kind.CLOSED),
    /** The young person said no to the offer. */
    OFFER_DECLINED(Kind.REFUSED),
    /** One side took it back, or left the market. */
    WITHDRAWN(Kind.CLOSED),
    /** Something else came first: another place, or another person. */
    SUPERSEDED(Kind.CLOSED);

    private enum Kind {
        OPEN,
        CLOSED,
        REFUSED
    }

    private final Kind kind;

    State(Kind kind) {
        this.kind = kind;
    }

    public boolean open() {
        return kind == Kind.OPEN;
    }

    /** One of the two said no: they are not suggested to each other again unless staff reopen it. */
    public boolean refused() {
        return kind == Kind.REFUSED;
    }

    /** Holds one of the opening's seats. */
    public boolean holdsSeat() {
        return this == OFFERED || committed();
    }

    /** The young person has said yes to this place and to no other. */
    public boolean committed() {
        return this == OFFER_ACCEPTED || this == CONTRACT_SENT || this == CONTRACT_APPROVED;
    }

    /** Still waiting for somebody's decision, without a promise given. */
    public boolean waiting() {
        return open() && !holdsSeat();
    }

    public static Set<State> allOpen() {
        var open = EnumSet.noneOf(State.class);
        Arrays.stream(values()).filter(State::open).forEach(open::add);
        return open;
    }
}
