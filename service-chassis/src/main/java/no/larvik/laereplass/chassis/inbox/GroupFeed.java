package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** A durable subscription: the replicas of a group share the partitions. */
final class GroupFeed implements Feed, ConsumerAwareRebalanceListener {

    /** What happens to the records of a look at the broker: one after the other, or all at once. */
    record Taking(boolean atOnce, Consumer<List<Arrival>> intake) {

        static Taking oneByOne(Intake intake) {
            return new Taking(false, arrivals -> arrivals.forEach(intake::receive));
        }

        static Taking together(IntakeTogether intake) {
            return new Taking(true, intake::receive);
        }
    }

    private static final String LAST_POLL = "last-poll-seconds-ago";

    private final String group;
    private final Consumer<List<Arrival>> intake;
    private final RecordReader reader;
    private final DeadLetters deadLetters;
    private final Duration silence;
    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final Map<TopicPartition, Long> beginnings = new ConcurrentHashMap<>();

    /** Whether the group has dealt out its partitions. With more readers than partitions our share of them is none. */
    private volatile boolean dealt;

    GroupFeed(
            String group,
            String[] topics,
            Taking taking,
            RecordReader reader,
            DeadLetters deadLetters,
            ConsumerFactory<byte[], byte[]> consumers,
            InboxSettings settings) {
        this.group = group;
        this.intake = taking.intake();
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.silence = settings.silence();
        var properties = new ContainerProperties(topics);
        properties.setGroupId(group);
        properties.setAckMode(taking.atOnce() ? AckMode.BATCH : AckMode.RECORD);
        properties.setSyncCommits(false); // a lost commit repeats a record, which is then seen
        properties.setMessageListener(taking.atOnce() ? allAtOnce() : eachAlone());
        properties.setConsumerRebalanceListener(this);
        properties.setPollTimeout(1_000);
        properties.setShutdownTimeout(3_000);
        container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setConcurrency(settings.concurrency());
        container.setBeanName("inbox-" + group);
        container.setCommonErrorHandler(never());
    }

    @Override
    public String name() {
        return group;
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    private MessageListener<byte[], byte[]> eachAlone() {
        return record -> take(List.of(record));
    }

    /** What fails is our own store, so all of them come again. */
    private BatchMessageListener<byte[], byte[]> allAtOnce() {
        return records -> {
            try {
                take(records);
            } catch (RuntimeException trouble) {
                throw new BatchListenerFailedException("Not taken in", trouble, 0);
            }
        };
    }

    private void take(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            var arrivals = records.stream().flatMap(this::read).toList();
            if (!arrivals.isEmpty()) intake.accept(arrivals);
        } catch (Error error) { // would stop the consumer for good
            throw new IllegalStateException("Not taken in", error);
        }
    }

    private Stream<Arrival> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            var cut = beginnings.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L) > 0;
            return Stream.of(
                    new Arrival(record.topic(), record.partition(), record.offset(), cut, reader.read(record)));
        } catch (Unreadable bytes) {
            deadLetters.accept(record, bytes);
            return Stream.empty();
        }
    }

    @Override
    public void onPartitionsAssigned(
            org.apache.kafka.clients.consumer.Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) beginnings.putAll(consumer.beginningOffsets(partitions));
        dealt = true;
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            org.apache.kafka.clients.consumer.Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        dealt = false;
    }

    @Override
    public void onPartitionsLost(
            org.apache.kafka.clients.consumer.Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        dealt = false;
    }

    @Override
    public Optional<String> trouble() {
        var consumers = container.getContainers();
        if (!container.isRunning() || consumers.isEmpty() || consumers.stream().anyMatch(each -> !each.isRunning()))
            return Optional.of("stopped");
        if (!dealt && !hasPartitions()) return Optional.of("no partitions assigned");
        return silent() ? Optional.of("has not asked the broker for " + silence.toSeconds() + " s") : Optional.empty();
    }

    /** Whether any of them is ours; whoever has none stands ready to take over. */
    boolean hasPartitions() {
        var assigned = container.getAssignedPartitions();
        return assigned != null && !assigned.isEmpty();
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> container() {
        return container;
    }

    private boolean silent() {
        return container.metrics().values().stream()
                .flatMap(metrics -> metrics.entrySet().stream())
                .filter(metric -> metric.getKey().name().equals(LAST_POLL))
                .anyMatch(metric -> metric.getValue().metricValue() instanceof Number seconds
                        && seconds.doubleValue() > silence.toSeconds());
    }

    /** Skips nothing: whatever fails here is our own store or the broker, and passes. */
    private static DefaultErrorHandler never() {
        var backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5_000);
        var handler = new DefaultErrorHandler(
                (record, failure) -> {
                    throw new IllegalStateException("Records are not skipped", failure);
                },
                backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
