package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;

/**
 * {@code kill -9} of each process in turn in the middle of acknowledged writes: afterwards every acknowledged write is
 * there, and the market in matching-service equals what candidate-service has published.
 */
final class Crash implements Bench.Measurement {

    private static final List<String> PROCESSES = List.of(
            "infrastructure",
            "candidate-service",
            "matching-service",
            "employer-service",
            "notification-service",
            "gateway");
    private static final int WRITES_PER_PERSON = 4;
    private static final int WRITERS = 8;
    private static final Duration CATCH_UP = Duration.ofSeconds(60);

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        try (var bench = BenchPlatform.start()) {
            var nora = bench.platform().as("nora").patiently();
            var ida = bench.platform().as("ida").patiently();
            var before = published(ida);
            var everybody = ConcurrentHashMap.<String>newKeySet();
            for (var process : quick ? PROCESSES.subList(0, 2) : PROCESSES) {
                var acknowledged = everybody.size() * WRITES_PER_PERSON;
                writeAndKill(bench, nora, process, quick ? 200 : 1000, everybody);
                acknowledged = everybody.size() * WRITES_PER_PERSON - acknowledged;
                figures.accept(Figure.told("writes acknowledged around the kill of " + process, acknowledged, ""));
                figures.accept(Figure.exactly("… of them lost", lost(nora, everybody), 0));
                figures.accept(Figure.exactly(
                        "… difference between market and source", difference(ida, before + everybody.size()), 0));
            }
        }
    }

    private static void writeAndKill(
            BenchPlatform bench, Visitor nora, String process, int writes, Set<String> acknowledged) throws Exception {
        var people = new YoungPeople(nora);
        var left = new AtomicInteger(writes / WRITES_PER_PERSON);
        var half = left.get() / 2;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                work.add(writers.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        var id = people.ready();
                        people.publish(id);
                        acknowledged.add(id);
                    }
                }));
            }
            Waiting.untilTrue("half of the writes", Duration.ofMinutes(5), () -> left.get() <= half);
            bench.kill(process);
            bench.restart(process);
            for (var done : work) done.get();
        }
    }

    private static long lost(Visitor nora, Set<String> acknowledged) {
        return acknowledged.stream()
                .filter(id -> {
                    var kept = YoungPeople.insist(() -> nora.get("/api/v1/candidates/" + id), 200, 404);
                    return !kept.is(200) || !kept.text("status").equals("PUBLISHED");
                })
                .count();
    }

    /** Waits for the market to catch up, then tells how far it is off. */
    private static long difference(Visitor ida, long expected) {
        var end = System.nanoTime() + CATCH_UP.toNanos();
        var now = published(ida);
        while (now != expected && System.nanoTime() < end) now = published(ida);
        return now - expected;
    }

    private static long published(Visitor ida) {
        return YoungPeople.insist(() -> ida.get("/api/v1/insight/rates"), 200)
                .json()
                .path("publishedCandidates")
                .asLong();
    }
}
