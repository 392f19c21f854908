package no.larvik.laereplass.chassis.relay;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** CloudEvents in binary mode: what the record is about stands in its headers, the value is plain JSON. */
final class CloudEventRecords {

    private final URI source;
    private final Topics topics;

    CloudEventRecords(String service, Topics topics) {
        this.source = URI.create("/" + service);
        this.topics = topics;
    }

    ProducerRecord<String, byte[]> of(Outgoing outgoing) {
        var event = CloudEventBuilder.v1()
                .withId(outgoing.id())
                .withSource(source)
                .withType(outgoing.type())
                .withSubject(outgoing.key())
                .withTime(outgoing.time().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", Long.toString(outgoing.sequence()));
        var value = outgoing.value();
        if (value != null) event.withData("application/json", value);
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.createWriter(
                        topics.actual(outgoing.topic()), null, null, outgoing.key())
                .writeBinary(event.build());
        var traceparent = outgoing.traceparent();
        if (traceparent != null) record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        return record;
    }
}
