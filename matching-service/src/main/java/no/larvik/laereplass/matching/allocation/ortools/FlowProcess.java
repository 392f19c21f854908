package no.larvik.laereplass.matching.allocation.ortools;

import com.google.ortools.graph.MinCostFlow;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import no.larvik.laereplass.matching.allocation.Flow;

/**
 * Starts a child process per network and kills it at the limit. The child gets the same Java, the three parts of the
 * class path it needs, and a bounded heap; OR-Tools' own memory comes beside that, some 150 bytes an arc.
 */
public final class FlowProcess implements CheapestFlow {

    private static final int TAIL = 400;

    private final String heap;
    private final Natives natives;

    /** @param heap most the child's Java may take, as in {@code 256m} */
    public FlowProcess(String heap) {
        this.heap = heap;
        this.natives = new Natives(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Override
    public Answer solve(Flow flow, Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        try {
            var child = new ProcessBuilder(command()).start();
            try {
                return talk(child, flow, end);
            } finally {
                child.destroyForcibly().waitFor();
            }
        } catch (IOException | URISyntaxException e) {
            return new Answer.Failed("the child process could not be started: " + e.getMessage());
        }
    }

    /** Writing, reading and listening each wait for the child, so each has a thread. */
    private static Answer talk(Process child, Flow flow, long end) throws InterruptedException {
        var told = new FutureTask<String>(() -> tail(child));
        var answer = new FutureTask<int[]>(() -> Packet.readInts(new DataInputStream(child.getInputStream())));
        Thread.ofVirtual().start(told);
        Thread.ofVirtual().start(answer);
        Thread.ofVirtual().start(() -> send(child, flow));
        try {
            return new Answer.Solved(answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return new Answer.TimedOut();
        } catch (ExecutionException died) {
            return new Answer.Failed("the child process ended without an answer: " + words(told));
        }
    }

    /** The pipe stays open: closing it would tell the child that nobody waits. */
    private static void send(Process child, Flow flow) {
        try {
            Packet.write(new DataOutputStream(new BufferedOutputStream(child.getOutputStream(), 1 << 16)), flow);
        } catch (IOException gone) {
            // who reads the answer sees that the child is gone
        }
    }

    private static String tail(Process child) throws IOException {
        var said = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.substring(Math.max(0, said.length() - TAIL));
    }

    private static String words(FutureTask<String> told) throws InterruptedException {
        try {
            return told.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            return "it said nothing";
        }
    }

    private String[] command() throws IOException, URISyntaxException {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            String.join(File.pathSeparator, home(FlowMain.class), home(MinCostFlow.class)),
            FlowMain.class.getName(),
            natives.library().toString()
        };
    }

    /** The jar or folder a class came from. */
    private static String home(Class<?> type) throws IOException, URISyntaxException {
        var source = type.getProtectionDomain().getCodeSource().getLocation();
        if (!source.getProtocol().equals("file"))
            throw new IOException("the service runs from a jar of jars; unpack it first (-Djarmode=tools … extract)");
        return Path.of(source.toURI()).toString();
    }
}
