package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody may still object to: their own latest answer, when staff recorded it, for 24 hours from when it was
 * recorded. Whoever has answered for themselves since stands by what came before.
 *
 * @param answer what was recorded
 * @param to where the match falls back to
 * @param until the last moment
 */
public record Objection(State answer, State to, Instant until) {

    /** The typed reason in the history. */
    static final String REASON = "NOT_MY_ANSWER";

    private static final Duration OPEN = Duration.ofHours(24);

    static Optional<Objection> of(Match match, Actor by, Instant now) {
        return match.history().reversed().stream()
                .filter(step -> step.by() == by)
                .findFirst()
                .filter(step -> step.onBehalf() != null && step.from() != null)
                .map(step -> new Objection(step.to(), from(step), step.at().plus(OPEN)))
                .filter(objection -> !now.isAfter(objection.until()))
                .filter(objection ->
                        LifeCycle.objection(match.state(), objection.to(), by).isPresent())
                .filter(objection ->
                        objection.to() != objection.answer() || match.papers().confirmedFor(by));
    }

    private static State from(Step step) {
        return step.from() == null ? step.to() : step.from();
    }
}
