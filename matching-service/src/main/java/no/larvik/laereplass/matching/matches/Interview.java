package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and where the two meet.
 *
 * @param slotsBy who suggested the times that stand in the match; null while nobody has
 * @param agreed the time both have chosen; null until then
 * @param where in a few words, at most 200 characters
 * @param adaptations what the young person asked for
 * @param wish the same in own words, at most 600 characters; never leaves this service by event
 */
public record Interview(
        @Nullable Actor slotsBy,
        @Nullable Instant agreed,
        @Nullable String where,
        List<Adaptation> adaptations,
        @Nullable String wish) {

    static final Interview NONE = new Interview(null, null, null, List.of(), null);

    public Interview {
        adaptations = List.copyOf(adaptations);
    }

    Interview suggested(Actor by, @Nullable String place) {
        return new Interview(by, null, place == null ? where : place, adaptations, wish);
    }

    Interview agreed(Instant slot) {
        return new Interview(slotsBy, slot, where, adaptations, wish);
    }

    Interview asking(Set<Adaptation> asked, @Nullable String words) {
        var all = asked.isEmpty() ? adaptations : asked.stream().sorted().toList();
        return new Interview(slotsBy, agreed, where, all, words == null ? wish : words);
    }

    /** Who is to choose or suggest a time; null once both have agreed on one. */
    @Nullable
    Actor turn() {
        if (agreed != null) return null;
        return slotsBy == Actor.EMPLOYER ? Actor.CANDIDATE : Actor.EMPLOYER;
    }

    /** What helps when meeting somebody for the first time; never why. */
    public enum Adaptation {
        SOMEBODY_WITH_ME,
        QUESTIONS_BEFOREHAND,
        QUIET_ROOM,
        INTERPRETER,
        STEP_FREE,
        MORE_TIME,
        SHOWN_AROUND_FIRST
    }
}
