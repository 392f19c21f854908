package no.larvik.laereplass.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the platform does a moment later, never longer than it should take. */
public final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Waiting() {}

    /**
     * @param what named in the message when it does not come
     * @throws WrongAnswer when it has not come in time
     */
    public static <T> T until(String what, Duration atMost, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + atMost.toNanos();
        for (var seen = look.get(); ; seen = look.get()) {
            if (seen.isPresent()) return seen.get();
            if (System.nanoTime() > end)
                throw new WrongAnswer("Waited " + atMost.toSeconds() + " s in vain for: " + what);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public static void untilTrue(String what, Duration atMost, Supplier<Boolean> look) {
        until(what, atMost, () -> look.get() ? Optional.of(true) : Optional.empty());
    }
}
