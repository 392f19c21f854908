package no.larvik.laereplass.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Platform;

/**
 * A platform of its own: free ports, an empty data folder, started and stopped by the project's scripts; stopped also when
 * somebody ends the measuring before it is done.
 */
final class BenchPlatform implements AutoCloseable {

    private static final int PORTS = 12;
    private static final int BROKER = 8;
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STORE = 9;

    private final int port;
    private final Path data;
    private final Platform platform;
    private final Map<String, String> settings;
    private final Thread whenInterrupted = new Thread(() -> script("deploy/down"), "stop");
    private boolean keepData;

    private BenchPlatform(int port, Path data, Map<String, String> settings) {
        this.port = port;
        this.data = data;
        this.settings = settings;
        this.platform = new Platform(Addresses.local(port));
    }

    /** @param options of {@code deploy/up}, such as {@code --empty} */
    static BenchPlatform start(String... options) throws IOException {
        return start(Map.of(), options);
    }

    /** @param settings what its processes are told, such as {@code SMS_AT_ANY_TIME} */
    static BenchPlatform start(Map<String, String> settings, String... options) throws IOException {
        var data = Files.createTempDirectory("laereplass-bench");
        var started = new BenchPlatform(freePorts(), data, settings);
        Runtime.getRuntime().addShutdownHook(started.whenInterrupted);
        var command = new ArrayList<>(List.of("deploy/up", "--detach"));
        command.addAll(List.of(options));
        started.script(command.toArray(String[]::new));
        return started;
    }

    Platform platform() {
        return platform;
    }

    /** Where it keeps everything. */
    Path data() {
        return data;
    }

    /** Host and port. */
    String broker() {
        return "127.0.0.1:" + (port + BROKER);
    }

    /** Host and port of the embedded store. */
    String store() {
        return "127.0.0.1:" + (port + STORE);
    }

    /** As {@code kill -9}. */
    void kill(String process) {
        handle(pid(process)).destroyForcibly();
        handle(pid(process)).onExit().join();
    }

    /** Returns when the process serves again. */
    void restart(String process) {
        script("deploy/restart", process);
    }

    /** Returns when everybody has been told what was done so far: all processes together use half a core at most. */
    void awaitQuiet() {
        awaitQuiet(PATIENCE);
    }

    /** @param patience how long that may take */
    void awaitQuiet(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var used = cpu();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
            var now = cpu();
            if (now.minus(used).multipliedBy(2).compareTo(LOOK) <= 0) return;
            used = now;
        }
        throw new IllegalStateException("The platform did not come to rest within " + patience);
    }

    private Duration cpu() {
        return pids().flatMap(file -> running(file).stream())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Resident memory of all processes together. */
    double megabytes() {
        return pids().mapToLong(BenchPlatform::kilobytes).sum() / 1024.0;
    }

    /** The most one process has held so far. */
    double mostMegabytes(String process) {
        return kilobytes(pid(process), "VmHWM:") / 1024.0;
    }

    /** Takes the data away, unless a script failed: then its logs are needed. */
    @Override
    public void close() throws IOException {
        platform.close();
        script("deploy/down");
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        if (keepData) return;
        Files.deleteIfExists(log());
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private Stream<Path> pids() {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pid(String process) {
        return data.resolve("run").resolve(process + ".pid");
    }

    private static ProcessHandle handle(Path pidFile) {
        return running(pidFile).orElseThrow(() -> new IllegalStateException(pidFile.getFileName() + " does not run."));
    }

    /** Empty when it was killed. */
    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long kilobytes(Path pidFile) {
        return kilobytes(pidFile, "VmRSS:");
    }

    private static long kilobytes(Path pidFile, String line) {
        try {
            var status = Path.of("/proc", Files.readString(pidFile).strip(), "status");
            return Files.readAllLines(status).stream()
                    .filter(each -> each.startsWith(line))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void script(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.to(log().toFile()));
            builder.environment().putAll(settings);
            builder.environment().put("LAEREPLASS_PORT", String.valueOf(port));
            builder.environment().put("LAEREPLASS_DATA", data.toString());
            builder.environment().put("LAEREPLASS_PATIENCE", "600"); // what takes long is to be measured, not refused
            var status = builder.start().waitFor();
            if (status != 0) {
                keepData = true;
                var said = Files.readString(log());
                throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static int freePorts() {
        for (int base = 31_000; base < 40_000; base += 40) {
            if (allFree(base)) return base;
        }
        throw new IllegalStateException("No twelve free ports in a row between 31000 and 40000.");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                if (!socket.isBound()) return false;
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
