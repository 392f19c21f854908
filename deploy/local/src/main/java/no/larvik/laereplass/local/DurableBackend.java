package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * The H2 backend commits about once a second and so forgets acknowledged writes on kill -9. Here every command that
 * changes something, and every one that may have seen such a change, is answered after a commit: nobody acts on what a
 * crash could take back.
 *
 * <p>It also changes documents in place, field by field, and answers with those same objects: a reader could see half a
 * change, and a compare-and-set built on that would lose the other half. So changes run one at a time, no reading runs
 * meanwhile, and what leaves is a copy.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find", "aggregate", "count", "distinct", "getmore", "listcollections", "listindexes", "listdatabases");
    private static final Set<String> GROWS = Set.of("insert", "update", "findandmodify", "createindexes", "create");
    private static final Set<String> CHANGES =
            Set.of("delete", "drop", "dropdatabase", "dropindexes", "renamecollection");

    private final GroupCommit commits;
    private final FreeSpace space;
    private final ReadWriteLock documents = new ReentrantReadWriteLock();

    private DurableBackend(MVStore store, GroupCommit commits, FreeSpace space) {
        super(store);
        this.commits = commits;
        this.space = space;
    }

    static DurableBackend open(Path file, LocalStore.Sync sync, FreeSpace space) {
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(0); // only power loss needs old versions
        StoredForm.bringUpToDate(store);
        return new DurableBackend(store, new GroupCommit(new StoreFile(store, sync)), space);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        if (GROWS.contains(name) && space.isShort())
            throw new MongoServerError(14031, "OutOfDiskSpace", space.sentence());
        if (GROWS.contains(name) || CHANGES.contains(name))
            return commits.write(
                    place(database, command, query),
                    () -> copied(documents.writeLock(), () -> super.handleCommand(channel, database, command, query)));
        if (READS.contains(name))
            return commits.read(
                    place(database, command, query),
                    () -> copied(documents.readLock(), () -> super.handleCommand(channel, database, command, query)));
        return name.equals("hello")
                ? hello(channel, database, query)
                : super.handleCommand(channel, database, command, query);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    /** The collection a command names; one that names none, or may look into others, touches any. */
    private static String place(String database, String command, Document query) {
        var named = query.get(command);
        return named instanceof String collection && !command.equals("aggregate")
                ? database + "." + collection
                : GroupCommit.EVERYWHERE;
    }

    private static Document copied(Lock lock, Supplier<Document> command) {
        lock.lock();
        try {
            return command.get().cloneDeeply();
        } finally {
            lock.unlock();
        }
    }

    /** The newer name of a question the backend knows by its old one; health checks ask it. */
    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
    }

    @Override
    public void close() {
        commits.close();
        super.close();
    }
}
