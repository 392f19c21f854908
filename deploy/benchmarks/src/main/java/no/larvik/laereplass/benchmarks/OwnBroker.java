package no.larvik.laereplass.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The broker alone, without any service: one record in one transaction, from before it is sent until a reader of what is
 * committed has it. The writer is set as the relay's is.
 */
final class OwnBroker implements AutoCloseable {

    private static final String TOPIC = "bench.latency.v1";
    private static final byte[] AS_LARGE_AS_A_STATE = "x".repeat(600).getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<String, byte[]> producer;
    private final CommittedReader reader;

    /** @param address host and port */
    OwnBroker(String address) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.of((short) 1))))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        address,
                        "transactional.id",
                        "bench-" + UUID.randomUUID(),
                        "acks",
                        "all",
                        "linger.ms",
                        0,
                        "retry.backoff.ms",
                        5),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        reader = new CommittedReader(address, TOPIC, record -> true);
    }

    /** @return from sending to receipt, in milliseconds */
    double latency() {
        var key = UUID.randomUUID().toString();
        var began = System.nanoTime();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC, key, AS_LARGE_AS_A_STATE));
        producer.commitTransaction();
        return (reader.awaited(key).nanos() - began) / 1e6;
    }

    @Override
    public void close() {
        reader.close();
        producer.close(Duration.ofSeconds(2));
    }
}
