package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what may be lost: that there is something to look at, never what happened. No outbox stands behind it, whoever
 * sends does not wait, and while the broker is away nothing is kept but the newest few thousand.
 */
public final class Hints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);
    private static final int WAITING = 5_000;

    private final Map<String, Object> settings;
    private final CloudEventRecords records;
    private final JsonMapper json;
    private final InstantSource clock;
    private final ThreadPoolExecutor sender = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("hints").factory(),
            new ThreadPoolExecutor.DiscardOldestPolicy());
    private @Nullable Producer<String, byte[]> producer;

    Hints(KafkaProperties kafka, CloudEventRecords records, JsonMapper json, InstantSource clock) {
        this.records = records;
        this.json = json;
        this.clock = clock;
        settings = new HashMap<>(kafka.buildProducerProperties());
        settings.putAll(Map.ofEntries(
                Map.entry("acks", "1"),
                Map.entry("enable.idempotence", false),
                Map.entry("linger.ms", 5),
                Map.entry("max.block.ms", 2_000),
                Map.entry("request.timeout.ms", 3_000),
                Map.entry("delivery.timeout.ms", 5_000),
                Map.entry("buffer.memory", 1024L * 1024)));
    }

    /**
     * @param type full type with version
     * @param value ids and codes only, as everywhere on the wire
     */
    public void send(String topic, String key, String type, Map<String, ?> value) {
        var id = UUID.randomUUID().toString();
        var hint = new Outgoing(topic, key, 1, type, id, clock.instant(), null, json.writeValueAsBytes(value));
        sender.execute(() -> hand(hint));
    }

    private void hand(Outgoing hint) {
        try {
            if (producer == null)
                producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            var _ = producer.send(records.of(hint));
        } catch (RuntimeException lost) {
            LOG.debug("A hint for {} is lost: {}", hint.topic(), lost.toString());
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        var open = producer;
        if (open != null) open.close(Duration.ofSeconds(1));
    }
}
