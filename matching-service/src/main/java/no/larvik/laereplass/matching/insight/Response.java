package no.larvik.laereplass.matching.insight;

import java.util.List;
import no.larvik.laereplass.matching.matches.State;

/**
 * What an employer made of a young person's yes.
 *
 * @param day of the answer, in Norway, as days since 1970; {@link Course#NEVER} when there is none
 */
public record Response(Reply reply, int day) {

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

    static final Response NONE = new Response(Reply.NOT_ASKED, Course.NEVER);

    /** @param days of the milestones, as {@link Course#days(List)} gives them */
    public static Response of(int[] days, List<Course.Reached> history, State now) {
        if (days[Milestone.INTERESTED.ordinal()] != Course.NEVER) return interested(days);
        if (days[Milestone.YES.ordinal()] == Course.NEVER) return NONE;
        for (var line : history) {
            if (line.state() == State.NOT_SELECTED) return new Response(Reply.NOT_SELECTED, Course.day(line.at()));
        }
        return new Response(now == State.EMPLOYER_SILENT ? Reply.SILENT : Reply.UNANSWERED, Course.NEVER);
    }

    /** Of somebody who is forgotten. */
    public static Response kept(int[] days, boolean silent, boolean answered, int day) {
        if (days[Milestone.INTERESTED.ordinal()] != Course.NEVER) return interested(days);
        if (days[Milestone.YES.ordinal()] == Course.NEVER) return NONE;
        if (answered) return new Response(Reply.NOT_SELECTED, day);
        return new Response(silent ? Reply.SILENT : Reply.UNANSWERED, Course.NEVER);
    }

    private static Response interested(int[] days) {
        return new Response(Reply.INTERESTED, days[Milestone.INTERESTED.ordinal()]);
    }

    String line() {
        return " " + reply + " " + day;
    }
}
