package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a step.
 *
 * @param deadline for the answer; null for the usual one
 * @param reason a code
 * @param message a few words to the young person, from staff or from the company that takes the step; at most 600
 *     characters
 * @param slots suggested times for an interview, at most five
 * @param details what only some steps carry
 */
public record Instruction(
        State to,
        @Nullable Instant deadline,
        @Nullable String reason,
        @Nullable Feedback feedback,
        @Nullable String message,
        List<Instant> slots,
        Details details) {

    public Instruction {
        if (reason != null && !Codes.valid(reason)) throw new MatchingProblem.BadField("/reason", "not-a-code");
        if (message != null && message.length() > 600) throw new MatchingProblem.BadField("/message", "too-long");
        if (slots.size() > 5) throw new MatchingProblem.BadField("/slots", "too-many");
        slots = List.copyOf(slots);
    }

    public Instruction(
            State to,
            @Nullable Instant deadline,
            @Nullable String reason,
            @Nullable Feedback feedback,
            @Nullable String message,
            List<Instant> slots) {
        this(to, deadline, reason, feedback, message, slots, Details.NONE);
    }

    public static Instruction to(State to) {
        return new Instruction(to, null, null, null, null, List.of());
    }

    public static Instruction because(State to, String reason) {
        return new Instruction(to, null, reason, null, null, List.of());
    }

    /** "I have not answered this": back to where the answer was given. */
    public static Instruction objection(State to) {
        return because(to, Objection.REASON).with(Details.NONE.objected());
    }

    public Instruction with(Details more) {
        return new Instruction(to, deadline, reason, feedback, message, slots, more);
    }
}
