package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * What staff proposed to one young person for one opening, and everything that followed. Immutable: a step returns the
 * next state and what to announce.
 *
 * @param deadline of the state it is in
 * @param reopened staff brought these two together again after a no
 * @param version 0 before it is stored
 */
public record Match(
        String id,
        Parties parties,
        State state,
        @Nullable Instant deadline,
        List<Step> history,
        @Nullable Feedback feedback,
        @Nullable String message,
        List<Instant> slots,
        boolean reopened,
        long version) {

    static final Duration IDENTITY_OPEN = Duration.ofDays(30);
    private static final Duration UNDO = Duration.ofHours(24);
    private static final Duration LONGEST_DEADLINE = Duration.ofDays(60);
    private static final int ANSWER_WORKING_DAYS = 5;

    public Match {
        history = List.copyOf(history);
        slots = List.copyOf(slots);
    }

    static Change draft(String id, Parties parties, boolean reopened, Instant now) {
        var first = new Step(now, null, State.DRAFT, Actor.STAFF, null, null);
        var match = new Match(id, parties, State.DRAFT, null, List.of(first), null, null, List.of(), reopened, 0);
        return new Change(match, List.of(new MatchFact("drafted", null, State.DRAFT, Actor.STAFF, null)));
    }

    /**
     * @throws MatchingProblem.IllegalStep when the life cycle has no such step for this actor
     * @throws MatchingProblem.TooLate when its deadline has passed
     * @throws MatchingProblem.BadField when something that must come with it is missing
     */
    Change step(Instruction how, Actor by, Instant now, WorkingDays days) {
        var step = LifeCycle.step(state, how.to(), by)
                .orElseThrow(() ->
                        new MatchingProblem.IllegalStep(state.name(), how.to().name(), allowed(by)));
        guard(step, how, by, now);
        var until = deadline(step, how, now, days);
        var line = new Step(now, state, step.to(), by, how.reason(), until);
        var lines = new ArrayList<>(history);
        lines.add(line);
        var next = new Match(
                id,
                parties,
                step.to(),
                until,
                lines,
                how.feedback() == null ? feedback : how.feedback(),
                how.message() == null ? message : how.message(),
                how.slots().isEmpty() ? slots : how.slots(),
                reopened,
                version);
        return new Change(next, List.of(new MatchFact(step.fact(), state, step.to(), by, until)));
    }

    /** The states this actor can bring it to right now. */
    public List<State> actions(Actor by, Instant now) {
        return LifeCycle.from(state).stream()
                .filter(step -> step.by(by) && inTime(step, now))
                .map(Transition::to)
                .toList();
    }

    public boolean everIn(State past) {
        return history.stream().anyMatch(step -> step.to() == past);
    }

    public Optional<Instant> lastIn(State past) {
        return history.reversed().stream()
                .filter(step -> step.to() == past)
                .map(Step::at)
                .findFirst();
    }

    private void guard(Transition step, Instruction how, Actor by, Instant now) {
        if (!inTime(step, now)) {
            if (step.has(Guard.BEFORE_DEADLINE) && deadline != null) throw new MatchingProblem.TooLate(deadline);
            throw new MatchingProblem.IllegalStep(state.name(), how.to().name(), allowed(by));
        }
        if (step.has(Guard.FEEDBACK) && how.feedback() == null)
            throw new MatchingProblem.BadField("/feedback", "feedback-required");
        for (var slot : how.slots()) {
            if (slot.isBefore(now)) throw new MatchingProblem.BadField("/slots", "in-the-past");
        }
    }

    private boolean inTime(Transition step, Instant now) {
        var passed = deadline != null && now.isAfter(deadline);
        if (step.has(Guard.BEFORE_DEADLINE)) return !passed;
        return !step.has(Guard.AFTER_DEADLINE) || passed;
    }

    private @Nullable Instant deadline(Transition step, Instruction how, Instant now, WorkingDays days) {
        return switch (step.deadline()) {
            case NONE -> null;
            case ANSWER, EMPLOYER_ANSWER ->
                asked(how.deadline(), now).orElseGet(() -> days.after(now, ANSWER_WORKING_DAYS));
            case IDENTITY -> now.plus(IDENTITY_OPEN);
            case UNDO -> now.plus(UNDO);
            case RESTORED -> restored(days.after(now, 1));
        };
    }

    private static Optional<Instant> asked(@Nullable Instant asked, Instant now) {
        if (asked == null) return Optional.empty();
        if (!asked.isAfter(now)) throw new MatchingProblem.BadField("/deadline", "in-the-past");
        if (asked.isAfter(now.plus(LONGEST_DEADLINE))) throw new MatchingProblem.BadField("/deadline", "too-far");
        return Optional.of(asked);
    }

    private Instant restored(Instant earliest) {
        var before = history.reversed().stream()
                .filter(step -> step.to() == State.PROPOSED)
                .map(Step::deadline)
                .findFirst();
        return before.filter(earliest::isBefore).orElse(earliest);
    }

    private List<String> allowed(Actor by) {
        return LifeCycle.next(state, by).stream().map(State::name).toList();
    }

    /** Who and what a match is about; never changes. */
    public record Parties(
            String candidateId,
            String openingId,
            String employerId,
            String organisationNumber,
            String municipality,
            String trade,
            String kind) {}
}
