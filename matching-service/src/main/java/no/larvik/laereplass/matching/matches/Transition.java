package no.larvik.laereplass.matching.matches;

import java.util.Set;

/**
 * One line of the life cycle.
 *
 * @param fact what is announced, without {@code match.}
 * @param by who may take the step
 * @param guards what must hold
 * @param deadline what is set by it
 * @param told who learns of it; how is notification-service's business
 */
public record Transition(
        State from, State to, String fact, Set<Actor> by, Set<Guard> guards, Deadline deadline, Set<Actor> told) {

    public Transition {
        by = Set.copyOf(by);
        guards = Set.copyOf(guards);
        told = Set.copyOf(told);
    }

    boolean by(Actor actor) {
        return by.contains(actor);
    }

    boolean has(Guard guard) {
        return guards.contains(guard);
    }
}
