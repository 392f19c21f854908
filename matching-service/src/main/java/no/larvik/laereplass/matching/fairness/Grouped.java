package no.larvik.laereplass.matching.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of the cases tells: per dimension and group how many people and how many of them placed. Small numbers
 * are withheld there, with others beside them where a sum would give them away.
 *
 * @param people all who were counted; null when below five
 * @param placed of them; null when it, or its rest, is below five
 */
public record Grouped(@Nullable Integer people, @Nullable Integer placed, List<Dimension> dimensions) {

    public Grouped {
        dimensions = List.copyOf(dimensions);
    }

    /** The same without how many are placed, all together and of each group. */
    Grouped withoutPlaced() {
        return new Grouped(
                people, null, dimensions.stream().map(Dimension::withoutPlaced).toList());
    }

    /** @param name such as {@code LANGUAGE} */
    public record Dimension(String name, List<Group> groups) {

        public Dimension {
            groups = List.copyOf(groups);
        }

        private Dimension withoutPlaced() {
            return new Dimension(
                    name,
                    groups.stream()
                            .map(group -> new Group(group.name(), group.people(), null, null, null))
                            .toList());
        }
    }

    /**
     * @param people null when withheld
     * @param placed null when withheld
     * @param placedAtLeast the fewest there can be, told where {@code placed} is withheld because few or nearly all are
     *     placed; else null
     * @param placedAtMost the most there can be, told with it
     */
    public record Group(
            String name,
            @Nullable Integer people,
            @Nullable Integer placed,
            @Nullable Integer placedAtLeast,
            @Nullable Integer placedAtMost) {

        /** What is known for certain to be the most. */
        @Nullable
        Integer mostPlaced() {
            return placed == null ? placedAtMost : placed;
        }
    }
}
