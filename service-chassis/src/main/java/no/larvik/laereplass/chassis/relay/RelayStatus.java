package no.larvik.laereplass.chassis.relay;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.chassis.operation.Announcing;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What is known of the relays here. A broker that is away delays and is no reason to stop serving; a fork is. */
final class RelayStatus implements HealthIndicator, Announcing {

    private final Set<Integer> owned = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable TopicAhead fork;

    void owns(int shard, boolean owns) {
        if (owns) owned.add(shard);
        else owned.remove(shard);
    }

    void waiting(int shard, int documents) {
        waiting.put(shard, documents);
    }

    void forked(TopicAhead reason) {
        fork = reason;
    }

    @Override
    public int waiting() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Health health() {
        var reason = fork;
        if (reason != null) return Health.down(reason).build();
        return Health.up()
                .withDetail("shards", owned.size())
                .withDetail("waiting", waiting())
                .build();
    }
}
