package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param message a few words from staff to the young person
 * @param slots times to meet, as last suggested
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
        Papers papers,
        long version) {

    static final Duration IDENTITY_OPEN = Duration.ofDays(30);

    public Match {
        history = List.copyOf(history);
        slots = List.copyOf(slots);
    }

    static Change draft(String id, Parties parties, boolean reopened, Instant now) {
        var first = new Step(now, null, State.DRAFT, Actor.STAFF, null, null);
        var match = new Match(
                id, parties, State.DRAFT, null, List.of(first), null, null, List.of(), reopened, Papers.NONE, 0);
        return new Change(match, List.of(new MatchFact("drafted", null, State.DRAFT, Actor.STAFF, null)));
    }

    /**
     * @throws MatchingProblem.IllegalStep when the life cycle has no such step for this actor
     * @throws MatchingProblem.TooLate when its deadline has passed
     * @throws MatchingProblem.BadField when something that must come with it is missing
     */
    Change step(Instruction how, Actor by, Instant now, WorkingDays days) {
        var step = LifeCycle.step(state, how, by)
                .filter(found -> !how.details().objecting() || objectionTo(how.to(), by, now))
                .orElseThrow(() ->
                        new MatchingProblem.IllegalStep(state.name(), how.to().name(), allowed(by)));
        guard(step, how, by, now);
        var changed = Paperwork.after(this, step, how, by, now);
        var until = Until.of(this, step, how, changed, now, days);
        var line = new Step(
                now, state, step.to(), by, how.reason(), until, how.details().onBehalf());
        var lines = new ArrayList<>(history);
        lines.add(line);
        var next = new Match(
                id,
                parties,
                step.to(),
                until,
                lines,
                how.feedback() == null ? feedbackAfter(step) : how.feedback(),
                how.message() == null || by == Actor.EMPLOYER ? message : how.message(),
                how.slots().isEmpty() ? slots : how.slots(),
                reopened,
                changed,
                version);
        return new Change(next, List.of(fact(step, by, until, changed, how)));
    }

    /** The states this actor can bring it to right now. */
    public List<State> actions(Actor by, Instant now) {
        return LifeCycle.from(state).stream()
                .filter(step -> step.takenBy(by) && standsOpen(step, now) && !step.has(Guard.OBJECTION))
                .map(Transition::to)
                .toList();
    }

    /** An answer of this one's that staff recorded, and that may still be said not to be theirs. */
    public Optional<Objection> objection(Actor by, Instant now) {
        return Objection.of(this, by, now);
    }

    private boolean objectionTo(State to, Actor by, Instant now) {
        return objection(by, now).filter(open -> open.to() == to).isPresent();
    }

    /** A no that was never said leaves no words. */
    private @Nullable Feedback feedbackAfter(Transition step) {
        return step.from() == State.NOT_SELECTED ? null : feedback;
    }

    /** The last thing that happened is that somebody said an answer was not theirs. */
    public boolean objectedTo() {
        return Objection.REASON.equals(history.getLast().reason());
    }

    /** @param adultFrom eighteenth birthday while under eighteen */
    Match agreed(Terms terms, @Nullable LocalDate adultFrom) {
        var agreed = papers.with(terms).with(papers.contract().grownFrom(adultFrom));
        return new Match(id, parties, state, deadline, history, feedback, message, slots, reopened, agreed, version);
    }

    /** What staff may record for this role right now. */
    public List<State> recordable(Actor of, Instant now) {
        return LifeCycle.from(state).stream()
                .filter(step -> step.recordableFor(of) && standsOpen(step, now))
                .map(Transition::to)
                .toList();
    }

    /** Dates are set for an offer that was accepted, and nobody has left since. */
    public boolean hasContract() {
        var over = state == State.COMPLETED || state == State.ENDED;
        return (state.committed() || over) && papers.contract().startsOn() != null;
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

    /** When it came to where it stands. */
    Instant inStateSince() {
        return history.reversed().stream()
                .filter(step -> step.from() != step.to())
                .findFirst()
                .orElseThrow()
                .at();
    }

    /** When this one last took a step, also one that staff recorded. */
    public Optional<Instant> lastBy(Actor actor) {
        return history.reversed().stream()
                .filter(step -> step.by() == actor)
                .map(Step::at)
                .findFirst();
    }

    /** The company's own words, while they say something about where it stands. */
    public @Nullable String employerWords() {
        var said = papers.said();
        if (said == null || (said.with() == State.WITHDRAWN) != (state == State.WITHDRAWN)) return null;
        return said.words();
    }

    /** Who is to choose or suggest a time to meet; null in every other state, and once one is agreed. */
    public @Nullable Actor turn() {
        return state == State.INTERVIEW ? papers.interview().turn() : null;
    }

    /** Whose step closed it, while it is withdrawn or something else came first; null in every other state. */
    public @Nullable Actor closedBy() {
        return leftBehind() ? history.getLast().by() : null;
    }

    /** What happened elsewhere that closed it, as a code; null when somebody decided it. Nobody's own reason. */
    public @Nullable String closedFor() {
        return closedBy() == Actor.SYSTEM ? history.getLast().reason() : null;
    }

    private boolean leftBehind() {
        return state == State.WITHDRAWN || state == State.SUPERSEDED;
    }

    /** When the two meet as agreed, or when the trial ends; null in every other state. */
    public @Nullable Instant appointment() {
        return switch (state) {
            case INTERVIEW -> papers.interview().agreed();
            case TRIAL -> papers.trial() == null ? null : papers.trial().end();
            default -> null;
        };
    }

    private void guard(Transition step, Instruction how, Actor by, Instant now) {
        if (!standsOpen(step, now)) {
            if (step.has(Guard.BEFORE_DEADLINE) && deadline != null) throw new MatchingProblem.TooLate(deadline);
            throw new MatchingProblem.IllegalStep(state.name(), how.to().name(), allowed(by));
        }
        var asked = step.has(Guard.REASON) || (step.has(Guard.REASON_OF_EMPLOYER) && by == Actor.EMPLOYER);
        if (asked && how.reason() == null) throw new MatchingProblem.BadField("/reason", "reason-required");
        if (how.reason() != null && !Reasons.fits(step, by, how.reason()))
            throw new MatchingProblem.BadField("/reason", "not-a-code");
        if (step.has(Guard.FEEDBACK)) Feedback.require(how.feedback());
        if (step.has(Guard.REASON_OF_EMPLOYER)
                && by == Actor.EMPLOYER
                && how.details().onBehalf() == null) Feedback.requireWords(how.message(), "/message");
        for (var slot : how.slots()) {
            if (slot.isBefore(now)) throw new MatchingProblem.BadField("/slots", "in-the-past");
        }
    }

    private boolean standsOpen(Transition step, Instant now) {
        var owedByCandidate = turn() == Actor.CANDIDATE;
        if (step.has(Guard.OWED_BY_CANDIDATE) && !owedByCandidate) return false;
        if (step.has(Guard.OWED_BY_EMPLOYER) && owedByCandidate) return false;
        return inTime(step, now);
    }

    private boolean inTime(Transition step, Instant now) {
        var passed = deadline != null && now.isAfter(deadline);
        if (step.has(Guard.BEFORE_DEADLINE)) return !passed;
        return !step.has(Guard.AFTER_DEADLINE) || passed;
    }

    private MatchFact fact(Transition step, Actor by, @Nullable Instant until, Papers changed, Instruction how) {
        var meeting = step.to() == State.INTERVIEW ? changed.interview().agreed() : null;
        var recorded = how.details().onBehalf() != null;
        var choosing = step.to() == State.INTERVIEW && !step.has(Guard.OBJECTION);
        var turn = choosing ? changed.interview().turn() : null;
        return new MatchFact(step.fact(), state, step.to(), by, until, meeting, recorded, turn);
    }

    private List<String> allowed(Actor by) {
        return LifeCycle.next(state, by).stream().map(State::name).toList();
    }

    /**
     * Who and what a match is about; never changes.
     *
     * @param unitId the place of work as the opening had it then; null in a match from before it was kept
     */
    public record Parties(
            String candidateId,
            String openingId,
            String employerId,
            @Nullable String unitId,
            String organisationNumber,
            String municipality,
            String trade,
            String kind) {}
}
