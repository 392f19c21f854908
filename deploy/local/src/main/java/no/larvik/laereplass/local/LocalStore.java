package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A store that speaks MongoDB's protocol and keeps its data in one file. What it has acknowledged survives kill -9, see
 * {@link GroupCommit}; for power loss too when {@link Sync#ON}, at a third of the speed. On 127.0.0.1 only.
 */
public final class LocalStore implements AutoCloseable {

    /** Whether each commit also waits for the disk. Without it an acknowledged write survives the process, not the power. */
    public enum Sync {
        ON,
        OFF
    }

    /** A reply waits in its connection's thread for the commit, and many waiting together share one. */
    private static final int THREADS = 24;

    private final MongoServer server;
    private final int port;

    private LocalStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Port 0 means a free one. */
    public static LocalStore start(Path file, int port) {
        return start(file, port, Sync.OFF);
    }

    public static LocalStore start(Path file, int port, Sync sync) {
        if (port != 0) Ports.requireFree(port);
        var space = FreeSpace.at(createFolderOf(file));
        var server = new MongoServer(DurableBackend.open(file, sync, space));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
        return new LocalStore(server, server.getLocalAddress().getPort());
    }

    /** Without a database name. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static Path createFolderOf(Path file) {
        try {
            return Files.createDirectories(
                    file.toAbsolutePath().resolveSibling(".").normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
