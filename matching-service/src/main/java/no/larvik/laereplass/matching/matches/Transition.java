package no.larvik.laereplass.matching.matches;

import java.util.Set;

/**
 * One line of the life cycle. Built as a sentence: from, to, by whom, what must hold, which deadline it sets, who is told.
 *
 * @param fact what is announced, without {@code match.}
 * @param by who may take the step
 * @param guards what must hold
 * @param deadline what is set by it
 * @param told who learns of it; how is notification-service's business
 * @param recordable whether staff may record it for the young person or the employer, who said it face to face or by
 *     telephone
 */
public record Transition(
        State from,
        State to,
        String fact,
        Set<Actor> by,
        Set<Guard> guards,
        Deadline deadline,
        Set<Actor> told,
        boolean recordable) {

    public Transition {
        by = Set.copyOf(by);
        guards = Set.copyOf(guards);
        told = Set.copyOf(told);
    }

    static Transition step(State from, State to, String fact) {
        return new Transition(from, to, fact, Set.of(), Set.of(), Deadline.NONE, Set.of(), false);
    }

    Transition by(Actor... actors) {
        return new Transition(from, to, fact, Set.of(actors), guards, deadline, told, recordable);
    }

    Transition must(Guard... hold) {
        return new Transition(from, to, fact, by, Set.of(hold), deadline, told, recordable);
    }

    Transition sets(Deadline set) {
        return new Transition(from, to, fact, by, guards, set, told, recordable);
    }

    Transition tells(Actor... actors) {
        return new Transition(from, to, fact, by, guards, deadline, Set.of(actors), recordable);
    }

    Transition orStaffRecordsIt() {
        return new Transition(from, to, fact, by, guards, deadline, told, true);
    }

    boolean takenBy(Actor actor) {
        return by.contains(actor);
    }

    /** For these two only: staff's own steps are not recorded, and nobody speaks for the clock. */
    public boolean recordableFor(Actor actor) {
        return recordable && takenBy(actor) && (actor == Actor.CANDIDATE || actor == Actor.EMPLOYER);
    }

    boolean has(Guard guard) {
        return guards.contains(guard);
    }
}
