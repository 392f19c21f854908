package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL of its own from the binaries on the class path: loopback, a free port, a password of this run, a temporary
 * folder. Started by root it runs as {@code nobody}, because PostgreSQL refuses root.
 */
public final class PostgresServer implements AutoCloseable {

    private static final long AT_MOST_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final String password;
    private final Process server;
    private final Thread atExit = new Thread(this::stop);

    private PostgresServer(Path folder, int port, String password, Process server) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.server = server;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Whether binaries for this platform are on the class path. */
    public static boolean available() {
        return PostgresServer.class.getResource(archive()) != null;
    }

    public static PostgresServer start() throws IOException {
        var folder = Files.createTempDirectory("laereplass-postgres");
        var password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
        if (isRoot())
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        extract(folder);
        feed(folder, password.getBytes(java.nio.charset.StandardCharsets.UTF_8), "tee", "password");
        run(
                folder,
                "bin/initdb",
                "--pgdata=data",
                "--username=bench",
                "--pwfile=password",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        var port = freePort();
        var command = command(
                "bin/postgres", "-D", "data", "-h", "127.0.0.1", "-p", String.valueOf(port), "-k", folder.toString());
        for (var setting : settings()) command.addAll(List.of("-c", setting));
        return new PostgresServer(
                folder, port, password, builder(folder, command).start());
    }

    /** One computing process, everything in memory, nothing to wait for: as the others. */
    private static List<String> settings() {
        return List.of(
                "shared_buffers=256MB",
                "work_mem=256MB",
                "maintenance_work_mem=256MB",
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "autovacuum=off",
                "max_parallel_workers_per_gather=0",
                "max_parallel_maintenance_workers=0",
                "jit=off");
    }

    /** Asks until it answers. */
    public Connection connect() throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
        while (true) {
            try {
                return DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "bench", password);
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > end) throw notYet;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) server.destroyForcibly();
            server.waitFor(10, TimeUnit.SECONDS);
            remove(folder);
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Left behind: " + folder);
        }
    }

    private static void extract(Path folder) throws IOException {
        try (var packed = PostgresServer.class.getResourceAsStream(archive())) {
            if (packed == null) throw new IOException("No PostgreSQL binaries for this platform: " + archive());
            feed(folder, new XZInputStream(packed), "tar", "-x");
        }
    }

    private static String archive() {
        var arm = System.getProperty("os.arch", "").equals("aarch64");
        return "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void feed(Path folder, byte[] input, String... command) throws IOException {
        feed(folder, new java.io.ByteArrayInputStream(input), command);
    }

    private static void feed(Path folder, InputStream input, String... command) throws IOException {
        var process = builder(folder, command(command)).start();
        try (var into = process.getOutputStream()) {
            input.transferTo(into);
        }
        await(process, command[0]);
    }

    private static void run(Path folder, String... command) throws IOException {
        await(builder(folder, command(command)).start(), command[0]);
    }

    private static void await(Process process, String name) throws IOException {
        try {
            if (process.waitFor(AT_MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) return;
            process.destroyForcibly();
            throw new IOException(name + " did not end well");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile()));
    }

    private static List<String> command(String... words) {
        var command = new ArrayList<String>();
        if (isRoot())
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--no-new-privs"));
        command.addAll(List.of(words));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
