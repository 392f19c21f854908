package no.larvik.laereplass.chassis.inbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import no.larvik.laereplass.chassis.store.StoreConfiguration;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.chassis.topics.TopicsConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Starts every {@link Subscription} the service declares. */
@AutoConfiguration(after = {StoreConfiguration.class, TopicsConfiguration.class})
@ConditionalOnBean({Topics.class, Subscription.class})
@EnableConfigurationProperties(InboxSettings.class)
public class InboxConfiguration {

    private final CountDownLatch stopping = new CountDownLatch(1);

    @Bean
    Feeds feeds(
            MongoDatabase database,
            JsonMapper json,
            ObjectProvider<InstantSource> clock,
            Topics topics,
            KafkaProperties kafka,
            InboxSettings settings) {
        var producers = new DefaultKafkaProducerFactory<byte[], byte[]>(ConsumerSettings.deadLetterProducer(kafka));
        var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(ConsumerSettings.consumer(kafka));
        var deadLetters = new DeadLetters(new KafkaTemplate<>(producers));
        var time = clock.getIfUnique(InstantSource::system);
        return new Feeds(database, json, time, topics, deadLetters, consumers, settings);
    }

    @Bean
    ParkedWorker parkedWorker(Feeds feeds, InboxSettings settings, ObjectProvider<MeterRegistry> meters) {
        var worker = new ParkedWorker(feeds.intakes(), settings.retry(), stopping);
        meters.ifAvailable(registry -> Gauge.builder("parked_keys", worker, ParkedWorker::parkedKeys)
                .description("Aggregates whose records are held back because one could not be taken in")
                .register(registry));
        return worker;
    }

    @Bean
    Inbox inbox(Feeds feeds, ObjectProvider<Subscription> subscriptions, Topics topics, ParkedWorker worker) {
        var all = subscriptions.orderedStream().toList();
        var names =
                all.stream().flatMap(each -> each.topics().stream()).distinct().toList();
        return new Inbox(all.stream().map(feeds::of).toList(), names, topics, worker, stopping);
    }

    @Bean
    InboxListening inboxListening(Inbox inbox, Feeds feeds) {
        return new InboxListening(inbox::feeds, feeds.parkings());
    }

    @Bean
    InboxHealth inboxHealthIndicator(Inbox inbox, ParkedWorker worker) {
        return new InboxHealth(inbox, worker);
    }
}
