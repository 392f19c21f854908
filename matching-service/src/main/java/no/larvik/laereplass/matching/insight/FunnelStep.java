package no.larvik.laereplass.matching.insight;

import org.jspecify.annotations.Nullable;

/**
 * One milestone of a funnel. What is withheld is null, and what would be worked out from it too.
 *
 * @param count how many proposals came so far
 * @param ofPrevious share of those that reached the milestone before, 0 to 1
 * @param ofFirst share of those that were proposed, 0 to 1
 * @param medianDays from the milestone before to this one
 */
public record FunnelStep(
        Milestone milestone,
        @Nullable Integer count,
        @Nullable Double ofPrevious,
        @Nullable Double ofFirst,
        @Nullable Integer medianDays) {

    static FunnelStep of(
            Milestone milestone, @Nullable Integer first, @Nullable Integer before, @Nullable Integer count) {
        return new FunnelStep(milestone, count, share(count, before), share(count, first), null);
    }

    FunnelStep taking(@Nullable Integer days) {
        return new FunnelStep(milestone, count, ofPrevious, ofFirst, count == null ? null : days);
    }

    private static @Nullable Double share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
