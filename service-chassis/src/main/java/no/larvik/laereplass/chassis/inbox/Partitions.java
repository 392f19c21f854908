package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** All partitions of a topic, for those who read without a group. */
final class Partitions {

    private Partitions() {}

    /** A topic somebody else has not made yet has none: reading without it would mean never to read it. */
    static Stream<TopicPartition> of(Consumer<?, ?> consumer, String topic, Duration patience) {
        var partitions = consumer.partitionsFor(topic, patience);
        if (partitions.isEmpty()) throw new IllegalStateException("there is no topic " + topic + " yet");
        return partitions.stream().map(info -> new TopicPartition(topic, info.partition()));
    }
}
