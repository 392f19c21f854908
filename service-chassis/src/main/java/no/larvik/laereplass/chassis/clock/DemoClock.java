package no.larvik.laereplass.chassis.clock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Real time, less what a file says: eight bytes, the milliseconds this platform is behind. Whoever fills a demo with a past
 * lowers them step by step, and every process of the platform sees it at once. When they are 0 the past is told: from then
 * on it is real time in this process, whatever the file says later.
 *
 * <p>Only what happens is dated by it. Tokens between services and sessions are judged by the real clock.
 */
public final class DemoClock implements InstantSource {

    /** Longer than any past that is told. */
    static final Duration FURTHEST = Duration.ofDays(4 * 366);

    private final LongSupplier millisecondsBehind;
    private final InstantSource real;
    private final AtomicBoolean told = new AtomicBoolean();

    DemoClock(LongSupplier millisecondsBehind, InstantSource real) {
        this.millisecondsBehind = millisecondsBehind;
        this.real = real;
        instant();
    }

    /**
     * @throws IllegalStateException when there is no such file, with a sentence that says what to do
     */
    static DemoClock of(Path file) {
        return new DemoClock(mapped(file), InstantSource.system());
    }

    /**
     * @throws IllegalStateException when the file says another time than one of the last years: no time at all is better
     *     than a wrong one
     */
    @Override
    public Instant instant() {
        var now = real.instant();
        if (told.get()) return now;
        var behind = millisecondsBehind.getAsLong();
        if (behind == 0) told.set(true);
        if (behind < 0 || behind > FURTHEST.toMillis())
            throw new IllegalStateException("The demo's clock is " + behind + " ms behind: from 0 to "
                    + FURTHEST.toMillis() + " is possible. Start without LAEREPLASS_DEMO_CLOCK.");
        return now.minusMillis(behind);
    }

    private static LongSupplier mapped(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != Long.BYTES) throw missing(file);
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, Long.BYTES);
                return () -> bytes.getLong(0);
            }
        } catch (IOException unreadable) {
            throw missing(file);
        }
    }

    private static IllegalStateException missing(Path file) {
        return new IllegalStateException(
                "LAEREPLASS_DEMO_CLOCK names " + file + ", which is no demo's clock: start without it.");
    }
}
