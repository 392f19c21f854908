package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** A producer with a transactional id. */
final class KafkaLog implements TransactionalLog {

    private final Producer<String, byte[]> producer;
    private final CloudEventRecords records;
    private final List<Future<?>> sent = new ArrayList<>();

    KafkaLog(Producer<String, byte[]> producer, CloudEventRecords records) {
        this.producer = producer;
        this.records = records;
    }

    @Override
    public void fence() {
        producer.initTransactions();
    }

    @Override
    public void begin() {
        sent.clear();
        producer.beginTransaction();
    }

    @Override
    public void send(Outgoing outgoing) {
        try {
            sent.add(producer.send(records.of(outgoing)));
        } catch (KafkaException failure) { // a refused record makes the next send fail
            throw reasonOf(failure);
        }
    }

    @Override
    public void commit() {
        try {
            producer.commitTransaction();
        } catch (KafkaException failure) {
            throw reasonOf(failure);
        }
    }

    @Override
    public void abort() {
        producer.abortTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private RuntimeException reasonOf(KafkaException failure) {
        var record = refusedRecord();
        return record == null ? failure : record;
    }

    /** Present when a record of ours, and not the broker, is the reason. */
    private @Nullable Unsendable refusedRecord() {
        for (var record : sent) {
            if (!record.isDone()) continue;
            try {
                record.get();
            } catch (ExecutionException failure) {
                var cause = failure.getCause();
                if (cause instanceof RecordTooLargeException || cause instanceof SerializationException)
                    return new Unsendable("A record is refused", cause);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }
}
