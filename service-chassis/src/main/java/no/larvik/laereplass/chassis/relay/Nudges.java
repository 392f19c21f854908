package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.Announcer;

/** The fast way from a write to the relay. It may forget: the sweep does not. */
final class Nudges implements Announcer {

    private static final int MOST = 10_000;
    private static final int BATCH = 100;

    private final List<BlockingQueue<Ref>> shards;

    Nudges(int shards) {
        this.shards = IntStream.range(0, shards)
                .<BlockingQueue<Ref>>mapToObj(shard -> new LinkedBlockingQueue<>(MOST))
                .toList();
    }

    @Override
    public void written(AggregateKind kind, String id) {
        var ref = new Ref(kind.name(), id);
        shards.get(ref.shard(shards.size())).offer(ref);
    }

    /** Waits for the first, then takes what is there, each document once. */
    Collection<Ref> take(int shard, Duration patience) throws InterruptedException {
        var queue = shards.get(shard);
        var taken = new LinkedHashSet<Ref>();
        var first = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (first == null) return taken;
        taken.add(first);
        queue.drainTo(taken, BATCH - 1);
        return taken;
    }

    void forget(int shard) {
        shards.get(shard).clear();
    }
}
