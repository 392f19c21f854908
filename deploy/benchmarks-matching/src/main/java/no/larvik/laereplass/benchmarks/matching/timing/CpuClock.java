package no.larvik.laereplass.benchmarks.matching.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Time spent computing: what others do on the machine meanwhile does not count, unlike on a clock on the wall. */
@FunctionalInterface
public interface CpuClock {

    long nanos();

    /** Of the thread that asks. */
    static CpuClock thread() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads::getCurrentThreadCpuTime;
    }

    /** Of another process of one thread, as Linux keeps it. */
    static CpuClock process(long pid) {
        var spent = Path.of("/proc", String.valueOf(pid), "schedstat");
        return () -> {
            try {
                return Long.parseLong(Files.readString(spent).split(" ", 2)[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
