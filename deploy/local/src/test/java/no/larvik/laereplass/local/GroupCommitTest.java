package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    private static final String HERE = "candidate.candidates";
    private static final String ELSEWHERE = "employer.openings";

    private final CountDownLatch diskIsSlow = new CountDownLatch(1);
    private final AtomicInteger commits = new AtomicInteger();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void aWriteIsAnsweredAfterItsCommit() throws Exception {
        try (var commits = new GroupCommit(slowDisk())) {
            var reply = CompletableFuture.supplyAsync(() -> commits.write(HERE, () -> "written"), clients);

            assertWaits(reply);
            diskIsSlow.countDown();
            assertThat(reply.get(5, TimeUnit.SECONDS)).isEqualTo("written");
        }
    }

    @Test
    void aReadIsAnsweredAfterTheCommitOfWhatItSaw() throws Exception {
        var changed = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        try (var commits = new GroupCommit(slowDisk())) {
            Supplier<String> reading = () -> {
                await(changed);
                seen.countDown();
                return "seen";
            };
            Supplier<String> writing = () -> {
                changed.countDown();
                await(seen);
                return "written";
            };
            var read = CompletableFuture.supplyAsync(() -> commits.read(HERE, reading), clients);
            var write = CompletableFuture.supplyAsync(() -> commits.write(HERE, writing), clients);

            assertWaits(read);
            diskIsSlow.countDown();
            assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("seen");
            write.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void aReadElsewhereDoesNotWaitForAChangeItCannotHaveSeen() throws Exception {
        diskIsSlow.countDown();
        try (var commits = new GroupCommit(slowDisk())) {
            commits.write(ELSEWHERE, () -> "written");

            var write = CompletableFuture.supplyAsync(
                    () -> commits.write(
                            HERE,
                            () -> CompletableFuture.supplyAsync(
                                            () -> commits.read(ELSEWHERE, () -> "seen meanwhile"), clients)
                                    .completeOnTimeout("waits", 5, TimeUnit.SECONDS)
                                    .join()),
                    clients);

            assertThat(write.get(20, TimeUnit.SECONDS)).isEqualTo("seen meanwhile");
        }
    }

    @Test
    void aReadWaitsForAChangeThatMayHaveBeenAnywhere() throws Exception {
        try (var commits = new GroupCommit(slowDisk())) {
            var changed = new CountDownLatch(1);
            var dropped = CompletableFuture.supplyAsync(
                    () -> commits.write(GroupCommit.EVERYWHERE, () -> {
                        changed.countDown();
                        await(diskIsSlow);
                        return "dropped";
                    }),
                    clients);
            changed.await();
            var read = CompletableFuture.supplyAsync(() -> commits.read(HERE, () -> "seen"), clients);

            assertWaits(read);
            diskIsSlow.countDown();
            assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("seen");
            dropped.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void manyWritesShareACommit() throws Exception {
        try (var commits = new GroupCommit(slowDisk())) {
            var replies = IntStream.range(0, 50)
                    .mapToObj(i -> Thread.ofVirtual().start(() -> commits.write(HERE, () -> i)))
                    .toList();
            diskIsSlow.countDown();
            for (var reply : replies) reply.join();
        }

        assertThat(commits.get()).isLessThan(50);
    }

    @Test
    void aFailedCommitIsTold() {
        diskIsSlow.countDown();
        try (var commits = new GroupCommit(brokenDisk())) {
            assertThatThrownBy(() -> commits.write(HERE, () -> "written")).hasMessageContaining("could not save");
            assertThatThrownBy(() -> commits.write(HERE, () -> "again")).hasMessageContaining("could not save");
        }
    }

    private static void assertWaits(CompletableFuture<String> reply) throws Exception {
        assertThat(reply.copy()
                        .completeOnTimeout("waits", 200, TimeUnit.MILLISECONDS)
                        .get())
                .isEqualTo("waits");
    }

    private GroupCommit.Saved slowDisk() {
        return new Disk() {
            @Override
            public void commit() {
                await(diskIsSlow);
                commits.incrementAndGet();
            }
        };
    }

    private static GroupCommit.Saved brokenDisk() {
        return new Disk() {
            @Override
            public void commit() {
                throw new IllegalStateException("no space left");
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private abstract static class Disk implements GroupCommit.Saved {

        @Override
        public void tidy() {}
    }
}
