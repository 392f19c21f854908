package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;
import static no.larvik.laereplass.matching.matches.Guard.AFTER_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.BEFORE_DEADLINE;
import static no.larvik.laereplass.matching.matches.Guard.COMMITMENT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.CONSENT_FIRST;
import static no.larvik.laereplass.matching.matches.Guard.FEEDBACK;
import static no.larvik.laereplass.matching.matches.Guard.RULES_HOLD;
import static no.larvik.laereplass.matching.matches.Guard.SEAT_FIRST;
import static no.larvik.laereplass.matching.matches.State.ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.DECLINED;
import static no.larvik.laereplass.matching.matches.State.DRAFT;
import static no.larvik.laereplass.matching.matches.State.EMPLOYER_SILENT;
import static no.larvik.laereplass.matching.matches.State.EXPIRED;
import static no.larvik.laereplass.matching.matches.State.INTERESTED;
import static no.larvik.laereplass.matching.matches.State.INTERVIEW;
import static no.larvik.laereplass.matching.matches.State.NOT_SELECTED;
import static no.larvik.laereplass.matching.matches.State.OFFERED;
import static no.larvik.laereplass.matching.matches.State.OFFER_ACCEPTED;
import static no.larvik.laereplass.matching.matches.State.OFFER_DECLINED;
import static no.larvik.laereplass.matching.matches.State.PRESENTED;
import static no.larvik.laereplass.matching.matches.State.PROPOSED;
import static no.larvik.laereplass.matching.matches.State.SUPERSEDED;
import static no.larvik.laereplass.matching.matches.State.TRIAL;
import static no.larvik.laereplass.matching.matches.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life cycle of a match, every edge of it. Validation, events, the actions people are shown, the texts of refusals
 * and the diagram in the docs come from this list and from nowhere else.
 */
public final class LifeCycle {

    private static final Set<Actor> ALL_THREE = EnumSet.of(STAFF, CANDIDATE, EMPLOYER);
    private static final Set<Actor> BEFORE_THE_EMPLOYER_KNOWS = EnumSet.of(STAFF, CANDIDATE);
    private static final Set<Actor> AND_SYSTEM = EnumSet.allOf(Actor.class);

    public static final List<Transition> STEPS = List.of(
            step(DRAFT, PROPOSED, "proposed", Set.of(STAFF), Set.of(RULES_HOLD), Deadline.ANSWER, Set.of(CANDIDATE)),
            step(
                    PROPOSED,
                    ACCEPTED,
                    "accepted",
                    Set.of(CANDIDATE),
                    Set.of(BEFORE_DEADLINE, CONSENT_FIRST),
                    Set.of(STAFF)),
            step(PROPOSED, DECLINED, "declined", Set.of(CANDIDATE), Set.of(), Deadline.UNDO, Set.of(STAFF)),
            step(PROPOSED, EXPIRED, "expired", Set.of(SYSTEM), Set.of(AFTER_DEADLINE), BEFORE_THE_EMPLOYER_KNOWS),
            step(
                    DECLINED,
                    PROPOSED,
                    "decline-undone",
                    Set.of(CANDIDATE),
                    Set.of(BEFORE_DEADLINE),
                    Deadline.RESTORED,
                    Set.of(STAFF)),
            step(
                    ACCEPTED,
                    PRESENTED,
                    "presented",
                    Set.of(SYSTEM),
                    Set.of(),
                    Deadline.EMPLOYER_ANSWER,
                    Set.of(STAFF, EMPLOYER)),
            step(
                    PRESENTED,
                    INTERESTED,
                    "interested",
                    Set.of(EMPLOYER),
                    Set.of(),
                    Deadline.IDENTITY,
                    BEFORE_THE_EMPLOYER_KNOWS),
            step(
                    PRESENTED,
                    NOT_SELECTED,
                    "not-selected",
                    Set.of(EMPLOYER),
                    Set.of(FEEDBACK),
                    BEFORE_THE_EMPLOYER_KNOWS),
            step(PRESENTED, EMPLOYER_SILENT, "employer-silent", Set.of(SYSTEM), Set.of(AFTER_DEADLINE), ALL_THREE),
            step(INTERESTED, INTERVIEW, "interview-agreed", Set.of(EMPLOYER), Set.of(), BEFORE_THE_EMPLOYER_KNOWS),
            step(INTERESTED, TRIAL, "trial-started", Set.of(EMPLOYER), Set.of(), BEFORE_THE_EMPLOYER_KNOWS),
            step(INTERESTED, OFFERED, "offered", Set.of(EMPLOYER), Set.of(SEAT_FIRST), BEFORE_THE_EMPLOYER_KNOWS),
            step(
                    INTERESTED,
                    NOT_SELECTED,
                    "not-selected",
                    Set.of(EMPLOYER),
                    Set.of(FEEDBACK),
                    BEFORE_THE_EMPLOYER_KNOWS),
            step(INTERESTED, EMPLOYER_SILENT, "employer-silent", Set.of(SYSTEM), Set.of(AFTER_DEADLINE), ALL_THREE),
            step(INTERVIEW, TRIAL, "trial-started", Set.of(EMPLOYER), Set.of(), BEFORE_THE_EMPLOYER_KNOWS),
            step(INTERVIEW, OFFERED, "offered", Set.of(EMPLOYER), Set.of(SEAT_FIRST), BEFORE_THE_EMPLOYER_KNOWS),
            step(
                    INTERVIEW,
                    NOT_SELECTED,
                    "not-selected",
                    Set.of(EMPLOYER),
                    Set.of(FEEDBACK),
                    BEFORE_THE_EMPLOYER_KNOWS),
            step(TRIAL, OFFERED, "offered", Set.of(EMPLOYER), Set.of(SEAT_FIRST), BEFORE_THE_EMPLOYER_KNOWS),
            step(TRIAL, NOT_SELECTED, "not-selected", Set.of(EMPLOYER), Set.of(FEEDBACK), BEFORE_THE_EMPLOYER_KNOWS),
            step(
                    OFFERED,
                    OFFER_ACCEPTED,
                    "offer-accepted",
                    Set.of(CANDIDATE),
                    Set.of(COMMITMENT_FIRST, SEAT_FIRST),
                    Set.of(STAFF, EMPLOYER)),
            step(OFFERED, OFFER_DECLINED, "offer-declined", Set.of(CANDIDATE), Set.of(), Set.of(STAFF, EMPLOYER)),
            withdrawn(DRAFT, EnumSet.of(STAFF, SYSTEM), Set.of(STAFF)),
            withdrawn(PROPOSED, EnumSet.of(STAFF, CANDIDATE, SYSTEM), BEFORE_THE_EMPLOYER_KNOWS),
            withdrawn(ACCEPTED, EnumSet.of(STAFF, CANDIDATE, SYSTEM), BEFORE_THE_EMPLOYER_KNOWS),
            withdrawn(PRESENTED, AND_SYSTEM, ALL_THREE),
            withdrawn(INTERESTED, AND_SYSTEM, ALL_THREE),
            withdrawn(INTERVIEW, AND_SYSTEM, ALL_THREE),
            withdrawn(TRIAL, AND_SYSTEM, ALL_THREE),
            withdrawn(OFFERED, AND_SYSTEM, ALL_THREE),
            withdrawn(OFFER_ACCEPTED, ALL_THREE, ALL_THREE),
            superseded(DRAFT, Set.of(STAFF)),
            superseded(PROPOSED, BEFORE_THE_EMPLOYER_KNOWS),
            superseded(ACCEPTED, BEFORE_THE_EMPLOYER_KNOWS),
            superseded(PRESENTED, ALL_THREE),
            superseded(INTERESTED, ALL_THREE),
            superseded(INTERVIEW, ALL_THREE),
            superseded(TRIAL, ALL_THREE),
            superseded(OFFERED, ALL_THREE));

    private LifeCycle() {}

    public static Optional<Transition> step(State from, State to, Actor by) {
        return from(from).stream()
                .filter(step -> step.to() == to && step.by(by))
                .findFirst();
    }

    public static List<Transition> from(State from) {
        return STEPS.stream().filter(step -> step.from() == from).toList();
    }

    /** What this role may do next, guards aside. */
    public static List<State> next(State from, Actor by) {
        return from(from).stream()
                .filter(step -> step.by(by))
                .map(Transition::to)
                .toList();
    }

    private static Transition step(
            State from, State to, String fact, Set<Actor> by, Set<Guard> guards, Deadline deadline, Set<Actor> told) {
        return new Transition(from, to, fact, by, guards, deadline, told);
    }

    private static Transition step(
            State from, State to, String fact, Set<Actor> by, Set<Guard> guards, Set<Actor> told) {
        return new Transition(from, to, fact, by, guards, Deadline.NONE, told);
    }

    private static Transition withdrawn(State from, Set<Actor> by, Set<Actor> told) {
        return new Transition(from, WITHDRAWN, "withdrawn", by, Set.of(), Deadline.NONE, told);
    }

    private static Transition superseded(State from, Set<Actor> told) {
        return new Transition(from, SUPERSEDED, "superseded", Set.of(SYSTEM), Set.of(), Deadline.NONE, told);
    }
}
