package no.larvik.laereplass.notification.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Announces on the broker what matching-service would. */
final class MatchNews {

    private final Topics topics;

    MatchNews(Topics topics) {
        this.topics = topics;
    }

    void announce(String verb, String eventId, String match, String candidate, long sequence, String by) {
        var value = """
                {"matchId":"%s","candidateId":"%s","openingId":"o-1","employerId":"e-%s","municipality":"3909",
                 "from":"DRAFT","to":"PROPOSED","by":"%s","aFieldFromLater":true}""".formatted(match, candidate, match, by);
        send("match.event.v1", match, "match." + verb, eventId, sequence, value);
    }

    /** The young person's case is gone, and with it what a company waited for. */
    void withdrawn(String eventId, String match, String candidate, long sequence) {
        var value = """
                {"matchId":"%s","candidateId":"%s","openingId":"o-1","employerId":"e-%s","municipality":"3909",
                 "from":"PRESENTED","to":"WITHDRAWN","by":"system"}""".formatted(match, candidate, match);
        send("match.event.v1", match, "match.withdrawn", eventId, sequence, value);
    }

    /** The tombstone of a case, as candidate-service leaves it. */
    void forget(String candidate) {
        send("candidate.state.v1", candidate, "candidate.state", "gone-" + candidate, 9, null);
    }

    /** What candidate-service would announce. */
    void invited(String eventId, String invitation, String candidate) {
        var value = """
                {"candidateId":"%s","municipality":"3909","invitationId":"%s"}""".formatted(candidate, invitation);
        send("candidate.event.v1", candidate, "candidate.invited", eventId, 1, value);
    }

    void found(String eventId, String search) {
        send(
                "search.event.v1",
                search,
                "search.places-found",
                eventId,
                1,
                "{\"searchId\":\"%s\",\"municipality\":\"3909\"}".formatted(search));
    }

    private void send(String topic, String key, String type, String eventId, long sequence, @Nullable String value) {
        var record = new ProducerRecord<String, String>(topics.actual(topic), key, value);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId);
        header(record, "ce_source", "/" + type);
        header(record, "ce_type", "no.larvik.laereplass." + type + ".v1");
        header(record, "ce_subject", key);
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_sequence", String.valueOf(sequence));
        header(record, "content-type", "application/json");
        var settings = Map.<String, Object>of("bootstrap.servers", EmbeddedInfra.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
