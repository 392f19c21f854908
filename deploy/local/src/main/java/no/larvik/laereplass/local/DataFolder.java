package no.larvik.laereplass.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder everything is kept in, held by one process at a time. The lock goes with the process, also by kill -9. */
record DataFolder(Path path, FileChannel channel) implements AutoCloseable {

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            var space = FreeSpace.at(path);
            if (space.isShort()) throw new CannotStart(space.sentence());
            var file = path.resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("The data in " + path + " is in use by a running platform: stop it with"
                        + " deploy/down, or choose another folder with LAEREPLASS_DATA.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart("The folder " + path + " cannot be written (" + e.getMessage()
                    + "): mend its permissions, or choose another one with LAEREPLASS_DATA.");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
