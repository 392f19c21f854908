package no.larvik.laereplass.chassis.inbox;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service declares, as a bean, for each kind of news it listens to.
 *
 * <p>The handler runs at least once for each record, and may run again for the last one of a key: it must lead to the
 * same result then. It leaves types it does not know alone. What it throws parks the record with its key.
 *
 * @param group the group that shares the work, such as {@code matching}; unique per subscription
 * @param together takes several at once; {@code null} for one at a time
 */
public record Subscription(
        String group,
        List<String> topics,
        Delivery delivery,
        Consumer<Incoming> handler,
        @Nullable Consumer<List<Incoming>> together) {

    public Subscription {
        if (topics.isEmpty()) throw new IllegalArgumentException("A subscription without topics: " + group);
        topics = List.copyOf(topics);
    }

    private Subscription(String group, List<String> topics, Delivery delivery, Consumer<Incoming> handler) {
        this(group, topics, delivery, handler, null);
    }

    /** Each event once and in order per aggregate, shared by the replicas of the group. */
    public static Subscription events(String group, List<String> topics, Consumer<Incoming> handler) {
        return new Subscription(group, topics, Delivery.EVENTS, handler);
    }

    /**
     * As {@link #events}, all that one look at the broker brought at once, up to a hundred. The handler may run again for
     * any of them, together with others or alone; when it fails, it gets them one by one.
     */
    public static Subscription eventsTogether(String group, List<String> topics, Consumer<List<Incoming>> handler) {
        return new Subscription(group, topics, Delivery.EVENTS, record -> handler.accept(List.of(record)), handler);
    }

    /** Each aggregate's newest state, shared by the replicas of the group. */
    public static Subscription states(String group, List<String> topics, Consumer<Incoming> handler) {
        return new Subscription(group, topics, Delivery.STATES, handler);
    }

    /** The key of each aggregate that is gone, shared by the replicas of the group. */
    public static Subscription erasures(String group, List<String> topics, Consumer<String> handler) {
        return new Subscription(group, topics, Delivery.ERASURES, record -> handler.accept(record.key()));
    }

    /** Each aggregate's newest state in every replica, all of it again at each start; ready once caught up. */
    public static Subscription memory(String group, List<String> topics, Consumer<Incoming> handler) {
        return new Subscription(group, topics, Delivery.MEMORY, handler);
    }

    /**
     * What is announced while this replica runs, heard by every replica, without order or memory: for hints to whoever has a
     * page open, never for what must not be missed. What the handler throws is logged and passed by.
     */
    public static Subscription live(String group, List<String> topics, Consumer<Incoming> handler) {
        return new Subscription(group, topics, Delivery.LIVE, handler);
    }
}
