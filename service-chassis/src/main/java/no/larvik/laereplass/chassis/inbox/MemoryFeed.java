package no.larvik.laereplass.chassis.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A subscription that fills this replica's memory, from the beginning. Reading everything again after trouble is harmless:
 * the numbers in memory say what is known.
 */
final class MemoryFeed extends WholeFeed {

    private final Intake intake;
    private final RecordReader reader;
    private final DeadLetters deadLetters;
    private Map<TopicPartition, Long> ends = Map.of();

    MemoryFeed(
            String name,
            List<String> topics,
            Intake intake,
            RecordReader reader,
            DeadLetters deadLetters,
            Supplier<Consumer<byte[], byte[]>> consumers,
            InboxSettings settings) {
        super(name, topics, consumers, settings, "still reading what happened before");
        this.intake = intake;
        this.reader = reader;
        this.deadLetters = deadLetters;
    }

    @Override
    void begin(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions, PATIENCE);
    }

    @Override
    void looked(Consumer<byte[], byte[]> consumer) {
        if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) ready();
    }

    @Override
    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            var incoming = reader.read(record);
            intake.receive(new Arrival(record.topic(), record.partition(), record.offset(), true, incoming));
        } catch (Unreadable bytes) {
            deadLetters.accept(record, bytes);
        }
    }
}
