package no.larvik.laereplass.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What time it is on the platform while the demo's past is told: real time, less the milliseconds in a file of eight bytes
 * that every service reads. Time is moved forward only; at 0 the past is told, and nobody can go back.
 */
final class DemoTime implements InstantSource {

    private final @Nullable Path file;
    private final InstantSource real;
    private Duration behind;

    private DemoTime(@Nullable Path file, InstantSource real, Duration behind) {
        this.file = file;
        this.real = real;
        this.behind = behind;
    }

    /** @param file as the services were started with; empty when they have the real time */
    static DemoTime of(String file) throws IOException {
        if (file.isBlank()) return new DemoTime(null, InstantSource.system(), Duration.ZERO);
        var path = Path.of(file);
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate(Long.BYTES);
            channel.read(bytes, 0);
            return new DemoTime(path, InstantSource.system(), Duration.ofMillis(bytes.getLong(0)));
        }
    }

    /** Before the services start. Only where nothing is yet: a past is not told twice. */
    static DemoTime beginning(Path file, Instant moment, InstantSource real) throws IOException {
        var time = new DemoTime(file, real, Duration.between(moment, real.instant()));
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            time.write(channel);
        }
        return time;
    }

    boolean tellsThePast() {
        return !behind.isZero();
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind);
    }

    /** @throws WrongAnswer when that is earlier than it is */
    void goTo(Instant moment) {
        if (moment.isBefore(instant())) throw new WrongAnswer("It is " + instant() + ": no way back to " + moment);
        set(Duration.between(moment, real.instant()));
    }

    /** From now on it is what it really is. */
    void end() {
        if (tellsThePast()) set(Duration.ZERO);
    }

    private void set(Duration next) {
        if (file == null || next.isNegative()) throw new WrongAnswer("This platform has the real time.");
        behind = next;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FileChannel channel) throws IOException {
        channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, behind.toMillis()), 0);
    }
}
