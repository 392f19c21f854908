package no.larvik.laereplass.matching.journeys;

import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a journey that ended has taught for the next one.
 *
 * @param lessons at least one
 * @param words at most 600 characters; the young person reads them too, and they never leave this service by event
 */
public record Learnt(List<Lesson> lessons, @Nullable String words) {

    public Learnt {
        lessons = Set.copyOf(lessons).stream().sorted().toList();
        if (lessons.isEmpty()) throw new MatchingProblem.BadField("/learnt/lessons", "learnt-required");
        if (words != null && words.length() > 600) throw new MatchingProblem.BadField("/learnt/words", "too-long");
    }

    /** What would help next time. */
    public enum Lesson {
        MORE_SUPPORT,
        A_FIXED_CONTACT,
        SHORTER_WAY,
        ANOTHER_TRADE,
        A_SMALLER_PLACE,
        A_LONGER_TRIAL,
        OTHER_HOURS,
        IT_WENT_WELL
    }
}
