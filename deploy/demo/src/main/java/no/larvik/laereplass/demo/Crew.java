package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does many things at once, but never more than the machine can bear, and says how far it has come. */
final class Crew {

    private static final int AT_ONCE = 8;

    private Crew() {}

    /** Results come in the order of the items; the first wrong answer ends it all. */
    static <T, R> List<R> each(String what, List<T> items, Function<T, R> work) {
        var began = System.nanoTime();
        var done = new AtomicInteger();
        var all = each(items, item -> {
            var result = work.apply(item);
            tell(what, done.incrementAndGet(), items.size());
            return result;
        });
        System.out.printf("  %-24s %4d  in %.1f s%n", what, all.size(), (System.nanoTime() - began) / 1e9);
        return all;
    }

    /** Without a word. */
    static <T, R> List<R> each(List<T> items, Function<T, R> work) {
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, items.size())
                    .mapToObj(i -> threads.submit(limited(places, () -> work.apply(items.get(i)))))
                    .toList();
            var all = new ArrayList<R>();
            for (var result : results) all.add(resultOf(result));
            return all;
        }
    }

    private static void tell(String what, int done, int all) {
        if (done % 50 == 0 && done < all) System.out.printf("  %-24s %4d of %d%n", what, done, all);
    }

    private static <R> Callable<R> limited(Semaphore places, Callable<R> work) {
        return () -> {
            places.acquire();
            try {
                return work.call();
            } finally {
                places.release();
            }
        };
    }

    private static <R> R resultOf(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WrongAnswer wrong) throw wrong;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }
}
