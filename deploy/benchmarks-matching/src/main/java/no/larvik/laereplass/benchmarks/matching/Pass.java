package no.larvik.laereplass.benchmarks.matching;

import no.larvik.laereplass.benchmarks.matching.timing.CpuClock;
import no.larvik.laereplass.matching.engine.FullPass;
import no.larvik.laereplass.matching.engine.PackedMarket;
import no.larvik.laereplass.matching.engine.TopLists;

/**
 * One full pass for the young people of a market.
 *
 * @param nanos of CPU, in one thread
 * @param examined pairs judged
 */
record Pass(TopLists lists, int people, long nanos, long examined) {

    private static final int LENGTH = no.larvik.laereplass.benchmarks.matching.timing.TopLists.LENGTH;

    static Pass over(PackedMarket market, int people) {
        var clock = CpuClock.thread();
        var before = clock.nanos();
        var pass = new FullPass(market);
        var lists = pass.forCandidates(LENGTH);
        return new Pass(lists, people, clock.nanos() - before, pass.examined());
    }

    double microsEach() {
        return nanos / 1e3 / people;
    }

    double examinedEach() {
        return (double) examined / people;
    }
}
