package no.larvik.laereplass.chassis.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.CurrentCaller;

/** Several rows at the same time, each acting for the one who asked; their order is kept in what comes back. */
final class Hands {

    private final int atOnce;
    private final Caller caller;

    Hands(int atOnce, Caller caller) {
        this.atOnce = atOnce;
        this.caller = caller;
    }

    /** @throws RuntimeException the first failure, once all that had begun have ended */
    <T, R> List<R> each(List<T> things, Function<T, R> work) {
        var free = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new ArrayList<Future<R>>();
            for (var thing : things) {
                free.acquire();
                under.add(threads.submit(released(free, () -> asCaller(() -> work.apply(thing)))));
            }
            var results = new ArrayList<R>();
            for (var each : under) results.add(each.get());
            return results;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The worker is stopping.", stopping);
        }
    }

    private <R> R asCaller(Callable<R> work) {
        var result = new ArrayList<R>(1);
        CurrentCaller.acting(caller, () -> {
            try {
                result.add(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.getFirst();
    }

    private static <R> Callable<R> released(Semaphore free, Callable<R> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                free.release();
            }
        };
    }
}
