package no.larvik.laereplass.matching.fairness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How places fell on groups of people, and attention on openings.
 *
 * @param definition key of the text that says who is counted
 * @param minimumGroup fewer people in a group, or outside it, and nothing is said of it
 * @param people null when below five
 * @param placed null when it, or what is left of {@code people}, is below five, or when beside the other figures it would
 *     tell of few
 * @param exposure of the first ten of every list; null where the lists are not known any more
 * @param envy null with it
 */
public record Report(
        Subject subject,
        String definition,
        Instant at,
        int minimumGroup,
        @Nullable Integer people,
        @Nullable Integer placed,
        List<OfDimension> dimensions,
        @Nullable Exposure exposure,
        @Nullable Envious envy) {

    /** @param plan {@code stable} or {@code fair} */
    public record Subject(
            Kind kind,
            @Nullable String quarter,
            @Nullable String allocationId,
            @Nullable String plan) {

        public enum Kind {
            QUARTER,
            PLAN
        }
    }

    /** @param people null when there are one to four @param share null with it */
    public record Envious(
            @Nullable Integer people, @Nullable Double share) {}

    public record OfDimension(String dimension, List<OfGroup> groups) {}

    /**
     * @param rate share of the people that is placed, 0 to 1
     * @param ratio of this rate and that of everybody else
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record OfGroup(
            String group,
            @Nullable Integer people,
            @Nullable Integer placed,
            @Nullable Double rate,
            @Nullable Double ratio,
            @Nullable Double low,
            @Nullable Double high,
            Verdict verdict) {}
}
