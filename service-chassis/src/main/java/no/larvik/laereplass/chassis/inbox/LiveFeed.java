package no.larvik.laereplass.chassis.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subscription to what comes from now on, so that every replica hears all of it. After trouble it goes on where it was. */
final class LiveFeed extends WholeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final java.util.function.Consumer<Incoming> handler;
    private final RecordReader reader;
    private final Map<TopicPartition, Long> places = new HashMap<>();

    LiveFeed(
            String name,
            List<String> topics,
            java.util.function.Consumer<Incoming> handler,
            RecordReader reader,
            Supplier<Consumer<byte[], byte[]>> consumers,
            InboxSettings settings) {
        super(name, topics, consumers, settings, "does not listen yet");
        this.handler = handler;
        this.reader = reader;
    }

    @Override
    void begin(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions, PATIENCE);
        for (var partition : partitions)
            consumer.seek(partition, places.computeIfAbsent(partition, first -> ends.getOrDefault(first, 0L)));
        ready();
    }

    @Override
    void take(ConsumerRecord<byte[], byte[]> record) {
        places.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        try {
            handler.accept(reader.read(record));
        } catch (RuntimeException failure) {
            LOG.debug("{} passes by {}-{} {}", name(), record.topic(), record.partition(), record.offset(), failure);
        }
    }
}
