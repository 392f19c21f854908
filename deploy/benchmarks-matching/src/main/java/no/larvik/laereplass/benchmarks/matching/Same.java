package no.larvik.laereplass.benchmarks.matching;

import no.larvik.laereplass.benchmarks.matching.timing.TopLists;

/** Nothing is timed that does not find the same. */
final class Same {

    private Same() {}

    /** @throws IllegalStateException at the first id or score that differs, with both */
    static void orStop(String who, TopLists found, TopLists expected) {
        if (found.filled() == 0 && expected.filled() > 0)
            throw new IllegalStateException(who + " found nobody anything.");
        found.differenceTo(expected).ifPresent(difference -> {
            throw new IllegalStateException(who + " found something else than the engine, " + difference);
        });
    }
}
