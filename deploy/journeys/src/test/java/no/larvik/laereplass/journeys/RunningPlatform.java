package no.larvik.laereplass.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The platform as {@code deploy/up} starts it from the built artifacts, with an empty data folder and ports of its own,
 * once for all journeys; stopped when the last one is done. While one works on a journey, {@code -Dlaereplass.running}
 * names the port of a platform that runs already, which is left running, and {@code -Dlaereplass.data} its data folder.
 */
final class RunningPlatform implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RunningPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(Started.class, key -> Started.now(), Started.class);
    }

    static Path project() {
        return Path.of("../..").toAbsolutePath().normalize();
    }

    static int port() {
        return Started.PORT;
    }

    static String address() {
        return "http://localhost:" + port();
    }

    /** Where everything lies that the platform has written. */
    static Path data() {
        return Started.DATA;
    }

    /** Runs one of the project's scripts against this platform; its output goes where the test's goes. */
    static int run(String script, String... arguments) {
        try {
            var command = new java.util.ArrayList<String>();
            command.add(project().resolve(script).toString());
            command.addAll(java.util.List.of(arguments));
            var builder =
                    new ProcessBuilder(command).directory(project().toFile()).inheritIO();
            builder.environment().put("LAEREPLASS_PORT", String.valueOf(port()));
            builder.environment().put("LAEREPLASS_DATA", Started.DATA.toString());
            builder.environment().put("LAEREPLASS_BUILD", "never");
            builder.environment().put("SMS_AT_ANY_TIME", "true"); // whatever day it is when this runs
            var process = builder.start();
            if (!process.waitFor(6, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException(script + " did not end within 6 minutes.");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + script, e);
        }
    }

    /** Closed by JUnit at the very end. */
    private static final class Started implements AutoCloseable {

        static final @Nullable Integer RUNNING = Integer.getInteger("laereplass.running");
        static final int PORT = RUNNING == null ? PortBlock.free() : RUNNING;
        static final Path DATA = RUNNING == null
                ? dataFolder()
                : Path.of(System.getProperty("laereplass.data", "../data")).toAbsolutePath();

        static Started now() {
            if (RUNNING != null) return new Started();
            var status = run("deploy/up", "--detach");
            if (status != 0) throw new IllegalStateException("deploy/up ended with " + status + "; see its output.");
            return new Started();
        }

        private static Path dataFolder() {
            try {
                return Files.createDirectories(project().resolve("deploy/journeys/target/platform"))
                        .resolve(String.valueOf(ProcessHandle.current().pid()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            if (RUNNING == null) run("deploy/down");
        }
    }
}
