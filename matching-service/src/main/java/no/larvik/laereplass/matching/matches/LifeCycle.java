package no.larvik.laereplass.matching.matches;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The life cycle of a match, every edge of it. Validation, events, the actions people are shown, the texts of refusals
 * and the diagram in the docs come from this list and from nowhere else.
 */
public final class LifeCycle {

    public static final List<Transition> STEPS = Stream.of(
                    Proposing.STEPS, Meeting.STEPS, Contracting.STEPS, Leaving.STEPS, Objecting.STEPS)
            .flatMap(List::stream)
            .toList();

    private LifeCycle() {}

    public static Optional<Transition> step(State from, State to, Actor by) {
        return from(from).stream()
                .filter(step -> step.to() == to && step.takenBy(by) && !step.has(Guard.OBJECTION))
                .findFirst();
    }

    /** The same for somebody who says that an answer which was recorded is not theirs. */
    public static Optional<Transition> objection(State from, State to, Actor by) {
        return from(from).stream()
                .filter(step -> step.to() == to && step.takenBy(by) && step.has(Guard.OBJECTION))
                .findFirst();
    }

    static Optional<Transition> step(State from, Instruction how, Actor by) {
        return how.details().objecting() ? objection(from, how.to(), by) : step(from, how.to(), by);
    }

    public static List<Transition> from(State from) {
        return STEPS.stream().filter(step -> step.from() == from).toList();
    }

    /** What this role may do next, guards aside. */
    public static List<State> next(State from, Actor by) {
        return from(from).stream()
                .filter(step -> step.takenBy(by) && !step.has(Guard.OBJECTION))
                .map(Transition::to)
                .toList();
    }

    /** What staff may record for this role, guards aside. */
    public static List<State> recordable(State from, Actor of) {
        return from(from).stream()
                .filter(step -> step.recordableFor(of))
                .map(Transition::to)
                .toList();
    }
}
