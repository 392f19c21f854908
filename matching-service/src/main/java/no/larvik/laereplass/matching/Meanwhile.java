package no.larvik.laereplass.matching;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out beside what the caller does, on a thread of its own. Nobody waits for two answers one after the
 * other that do not need each other.
 */
public final class Meanwhile<T extends @Nullable Object> {

    private final FutureTask<T> task;

    private Meanwhile(Supplier<T> work) {
        this.task = new FutureTask<>(work::get);
    }

    /** @param work knows nothing of who is asking: that is bound to the caller's own thread */
    public static <T extends @Nullable Object> Meanwhile<T> of(Supplier<T> work) {
        var meanwhile = new Meanwhile<>(work);
        Thread.ofVirtual().start(meanwhile.task);
        return meanwhile;
    }

    /** Waits for it. Throws what the work has thrown. */
    public T answer() {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw new IllegalStateException(failure);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", stopping);
        }
    }
}
