package no.larvik.laereplass.matching.allocation.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Order;
import no.larvik.laereplass.matching.allocation.Progress;
import no.larvik.laereplass.matching.market.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A run as staff see it.
 *
 * @param market how the market stood when it was looked at; null before that
 * @param seedHash SHA-256 of the seed, in hexadecimal, from the beginning
 * @param seed once the run is over
 */
record AllocationBody(
        String id,
        String name,
        Allocation.State state,
        Progress progress,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        SettingsBody settings,
        String rulesVersion,
        @Nullable Stamp market,
        String seedHash,
        @Nullable String seed,
        @Nullable PlanBody stable,
        @Nullable PlanBody fair,
        @Nullable FailureBody failure) {

    /** @param failure as a sentence, when there is one */
    static AllocationBody of(Allocation allocation, @Nullable FailureBody failure) {
        var result = allocation.result();
        var fair = result == null ? null : result.fair();
        return new AllocationBody(
                allocation.id(),
                allocation.order().name(),
                allocation.state(),
                allocation.progress(),
                allocation.requestedAt(),
                allocation.finishedAt(),
                SettingsBody.of(allocation.order()),
                allocation.rulesVersion(),
                result == null ? null : result.market(),
                allocation.seedHash(),
                allocation.state().over() ? allocation.seed() : null,
                result == null ? null : PlanBody.of(result.stable()),
                fair == null ? null : PlanBody.of(fair),
                failure);
    }

    /** As a line of a list: the plans without what is in them by trade and rank. */
    AllocationBody inList() {
        return new AllocationBody(
                id,
                name,
                state,
                progress,
                requestedAt,
                finishedAt,
                settings,
                rulesVersion,
                market,
                seedHash,
                seed,
                stable == null ? null : stable.withoutDetail(),
                fair == null ? null : fair.withoutDetail(),
                failure);
    }

    record SettingsBody(
            @Nullable List<String> trades,
            @Nullable List<String> kinds,
            int listLength,
            int equityWeight,
            @Nullable String equityReason) {

        static SettingsBody of(Order order) {
            return new SettingsBody(
                    order.trades(), order.kinds(), order.listLength(), order.equityWeight(), order.equityReason());
        }
    }

    record FailureBody(String code, String detail) {}
}
