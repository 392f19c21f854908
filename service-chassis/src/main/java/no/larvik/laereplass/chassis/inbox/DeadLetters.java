package no.larvik.laereplass.chassis.inbox;

import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Where unreadable bytes go: the same partition of {@code <topic>-dlt}, without stack traces, which grow and tell. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer publisher;

    DeadLetters(KafkaOperations<byte[], byte[]> broker) {
        publisher = new DeadLetterPublishingRecoverer(
                broker,
                (record, failure) -> new TopicPartition(Topics.deadLettersOf(record.topic()), record.partition()));
        publisher.setFailIfSendResultIsError(true);
        publisher.excludeHeader(
                HeadersToAdd.EXCEPTION, HeadersToAdd.EX_CAUSE, HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
    }

    /** Returns when the broker has it; throws when it has not, and the record comes again. */
    void accept(ConsumerRecord<byte[], byte[]> record, Unreadable reason) {
        publisher.accept(record, reason);
        LOG.warn(
                "{}-{} offset {} is unreadable and lies with the dead letters: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                reason.getMessage());
    }
}
