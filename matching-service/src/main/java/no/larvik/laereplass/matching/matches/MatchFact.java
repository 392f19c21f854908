package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of one step: ids, codes and times, nothing else.
 *
 * @param appointment the time the two have agreed to meet, when the step is about that
 * @param recorded by staff, for who decided
 * @param turn who is to choose or suggest a time to meet, when the step is about that
 */
public record MatchFact(
        String verb,
        @Nullable State from,
        State to,
        Actor by,
        @Nullable Instant deadline,
        @Nullable Instant appointment,
        boolean recorded,
        @Nullable Actor turn) {

    public MatchFact(String verb, @Nullable State from, State to, Actor by, @Nullable Instant deadline) {
        this(verb, from, to, by, deadline, null, false, null);
    }
}
