package no.larvik.laereplass.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server in a JVM of its own, to be killed. Prints its address first; ends by itself when its parent is gone. */
record OwnJvm(Process process, String address) implements AutoCloseable {

    static OwnJvm run(Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine())
            if (line.startsWith("ready ")) return new OwnJvm(process, line.substring("ready ".length()));
        throw new IOException(main + " ended before it was ready");
    }

    /** Called by the main method when it serves. */
    static void serveUntilParentEnds(String address) throws IOException {
        System.out.println("ready " + address);
        while (System.in.read() >= 0) {}
        Runtime.getRuntime().halt(0);
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
