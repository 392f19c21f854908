package no.larvik.laereplass.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each group there are, and how many of them have a place. Numbers that could point at somebody are
 * withheld, see {@link SmallCells}.
 *
 * @param people all who were counted; null when below five
 * @param placed of them; null when it, or what is left of {@code people}, is below five
 * @param ignored ids of nobody, or of somebody in another municipality
 */
public record GroupReport(
        @Nullable Integer people, @Nullable Integer placed, int ignored, List<Counted> dimensions) {

    public record Counted(Dimension dimension, List<SmallCells.Shown> groups) {}
}
