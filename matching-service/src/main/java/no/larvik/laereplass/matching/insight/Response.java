package no.larvik.laereplass.matching.insight;

import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * What an employer made of a young person's yes.
 *
 * @param day of the answer, in Norway, as days since 1970; {@link Course#NEVER} when there is none
 * @param no why, with a no; null with everything else
 */
public record Response(Reply reply, int day, @Nullable No no) {

    /** In the order they are shown. */
    public enum Reply {
        /** Wanted to meet; whoever came further has passed this too. */
        INTERESTED,
        /** Said no, with feedback. */
        NOT_SELECTED,
        /** Let the deadline pass. */
        SILENT,
        /** Has time left, or it ended before an answer: withdrawn by one side, or something else came first. */
        UNANSWERED,
        /** There was no yes to answer. */
        NOT_ASKED
    }

    /** Why an employer said no, in the order they are shown. */
    public enum No {
        OTHERS_FITTED_BETTER,
        NEEDS_MORE_EXPERIENCE,
        TIMING,
        SEAT_TAKEN,
        /** Also a reason of an older list. */
        OTHER;

        /** @param code as it came with the no; null when none is there any more */
        public static No of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(no -> no.name().equals(code))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    static final Response NONE = without(Reply.NOT_ASKED);

    static Response without(Reply reply) {
        return new Response(reply, Course.NEVER, null);
    }

    /**
     * @param days of the milestones, as {@link Course#days(List)} gives them
     * @param code that came with a no
     */
    public static Response of(int[] days, List<Course.Reached> history, State now, @Nullable String code) {
        if (days[Milestone.INTERESTED.ordinal()] != Course.NEVER) return interested(days);
        if (days[Milestone.YES.ordinal()] == Course.NEVER) return NONE;
        for (var line : history) {
            if (line.state() == State.NOT_SELECTED)
                return new Response(Reply.NOT_SELECTED, Course.day(line.at()), No.of(code));
        }
        return without(now == State.EMPLOYER_SILENT ? Reply.SILENT : Reply.UNANSWERED);
    }

    /** Of somebody who is forgotten. */
    public static Response kept(int[] days, boolean silent, boolean answered, int day, @Nullable String code) {
        if (days[Milestone.INTERESTED.ordinal()] != Course.NEVER) return interested(days);
        if (days[Milestone.YES.ordinal()] == Course.NEVER) return NONE;
        if (answered) return new Response(Reply.NOT_SELECTED, day, No.of(code));
        return without(silent ? Reply.SILENT : Reply.UNANSWERED);
    }

    private static Response interested(int[] days) {
        return new Response(Reply.INTERESTED, days[Milestone.INTERESTED.ordinal()], null);
    }

    String line() {
        return " " + reply + " " + day + " " + no;
    }
}
