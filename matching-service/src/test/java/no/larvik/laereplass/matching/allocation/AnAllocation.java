package no.larvik.laereplass.matching.allocation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Runs as tests need them. */
public final class AnAllocation {

    private AnAllocation() {}

    public static Allocation asked(String name) {
        return Allocation.requested(
                UuidCreator.getTimeOrderedEpoch().toString(),
                "3909",
                "nora",
                Instant.parse("2026-11-21T12:00:00Z"),
                new Order(name, null, null, 20, 0, null),
                "a seed",
                "2026-1");
    }

    public static Allocation broken(Allocation running) {
        return running.failed(Failure.BROKEN, Instant.parse("2026-11-21T13:00:00Z"));
    }

    public static int @Nullable [] places(Plans plans, PlanKind kind) {
        return plans.of(kind);
    }

    /** Child processes of this one that solve networks. */
    public static long children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("FlowMain"))
                .count();
    }
}
