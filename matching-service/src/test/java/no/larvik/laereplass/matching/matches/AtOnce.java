package no.larvik.laereplass.matching.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many who do something in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Starts all calls together and returns what they failed with. */
    static <T> List<Throwable> all(List<Callable<T>> calls) throws InterruptedException {
        var start = new CountDownLatch(1);
        var failures = new ArrayList<Throwable>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            for (var call : running) {
                try {
                    call.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }
}
