package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is announced of one step: ids, codes and times, nothing else. */
public record MatchFact(
        String verb,
        @Nullable State from,
        State to,
        Actor by,
        @Nullable Instant deadline) {}
