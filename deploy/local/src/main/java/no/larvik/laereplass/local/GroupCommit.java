package no.larvik.laereplass.local;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Many commands share one commit. Commands run under the shared side of a lock; the committer takes the exclusive side,
 * so it never saves half a command (document, index and counters go together), then lets all waiting replies go.
 *
 * <p>Commands name the place they touch: a reading waits for what was changed where it read, not for everybody's changes
 * elsewhere. Changes are saved in the order they were made, so whatever is saved has its causes saved too.
 */
final class GroupCommit implements AutoCloseable {

    /** A command that may touch any place, or all of them. */
    static final String EVERYWHERE = "";

    /** What is saved. Both are called while no command runs. */
    interface Saved {

        void commit();

        /** Gives space back when there is much to give; called after a commit. */
        void tidy();
    }

    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private final ConcurrentMap<String, Long> changes = new ConcurrentHashMap<>();
    private final Lock replies = new ReentrantLock();
    private final Condition work = replies.newCondition();
    private final Condition saved = replies.newCondition();
    private final Saved store;
    private final Thread committer;
    private long committed;
    private boolean closed;
    private @Nullable RuntimeException failure;

    GroupCommit(Saved store) {
        this.store = store;
        committer = Thread.ofPlatform().name("store-commit").daemon().start(this::commitUntilClosed);
    }

    /**
     * Runs a change and returns when it is committed; a change that fails half way is committed as far as it came.
     *
     * @param place where it changes something, {@link #EVERYWHERE} when not known
     */
    <T> T write(String place, Supplier<T> command) {
        var change = new AtomicLong();
        try {
            return holding(commands.readLock(), () -> {
                change.set(
                        written.incrementAndGet()); // before: a reading at the same time may see the first half of it
                changes.merge(place, change.get(), Math::max);
                return command.get();
            });
        } finally {
            awaitCommitOf(change.get());
        }
    }

    /**
     * Runs a reading and returns when everything it can have seen is committed.
     *
     * @param place where it reads, {@link #EVERYWHERE} when not known
     */
    <T> T read(String place, Supplier<T> command) {
        var answer = holding(commands.readLock(), command);
        awaitCommitOf(place.equals(EVERYWHERE) ? written.get() : Math.max(changeOf(place), changeOf(EVERYWHERE)));
        return answer;
    }

    private long changeOf(String place) {
        return changes.getOrDefault(place, 0L);
    }

    @Override
    public void close() {
        holding(replies, () -> {
            closed = true;
            work.signal();
            return closed;
        });
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitCommitOf(long change) {
        holding(replies, () -> {
            if (committed < change) work.signal();
            while (committed < change) {
                if (failure != null) throw new IllegalStateException("The store could not save its file", failure);
                saved.awaitUninterruptibly();
            }
            return committed;
        });
    }

    private void commitUntilClosed() {
        try {
            while (awaitWork()) {
                var upTo = holding(commands.writeLock(), this::commitOnce);
                announce(() -> committed = upTo);
            }
        } catch (RuntimeException e) {
            announce(() -> failure = e);
        }
    }

    private boolean awaitWork() {
        return holding(replies, () -> {
            while (committed == written.get() && !closed) work.awaitUninterruptibly();
            return committed < written.get();
        });
    }

    private long commitOnce() {
        var upTo = written.get();
        store.commit();
        store.tidy();
        return upTo;
    }

    private void announce(Runnable news) {
        holding(replies, () -> {
            news.run();
            saved.signalAll();
            return closed;
        });
    }

    private static <T> T holding(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
