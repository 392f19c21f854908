package no.larvik.laereplass.chassis.inbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record's headers and value, or says that nobody can. */
final class RecordReader {

    private final JsonMapper json;

    RecordReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws Unreadable when it is no record of ours */
    Incoming read(ConsumerRecord<byte[], byte[]> record) {
        var key = record.key();
        if (key == null) throw new Unreadable("A record without a key", null);
        var event = event(record);
        var time = event.getTime();
        return new Incoming(
                event.getType(),
                new String(key, StandardCharsets.UTF_8),
                sequence(event),
                event.getId(),
                time == null ? Instant.ofEpochMilli(record.timestamp()) : time.toInstant(),
                value(record.value()));
    }

    private static CloudEvent event(ConsumerRecord<byte[], byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record.headers(), record.value())
                    .toEvent();
        } catch (RuntimeException failure) {
            throw new Unreadable("The headers are no CloudEvent's", failure);
        }
    }

    private static long sequence(CloudEvent event) {
        try {
            var sequence = Long.parseLong(String.valueOf(event.getExtension("sequence")));
            if (sequence > 0) return sequence;
        } catch (NumberFormatException failure) {
            throw new Unreadable("The sequence is no number", failure);
        }
        throw new Unreadable("A sequence starts at 1", null);
    }

    private @Nullable JsonNode value(byte @Nullable [] bytes) {
        if (bytes == null) return null;
        try {
            var value = json.readTree(bytes);
            if (value.isObject()) return value;
        } catch (JacksonException failure) {
            throw new Unreadable("The value is no JSON", failure);
        }
        throw new Unreadable("The value is no JSON object", null);
    }
}
