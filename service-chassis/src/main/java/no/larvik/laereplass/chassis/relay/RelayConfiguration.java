package no.larvik.laereplass.chassis.relay;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.chassis.topics.TopicsConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Relays for every {@link AggregateKind} of the service; none where there is none. */
@AutoConfiguration(after = TopicsConfiguration.class)
@ConditionalOnBean(Topics.class)
@EnableConfigurationProperties(RelaySettings.class)
public class RelayConfiguration {

    @Bean
    Nudges nudges(RelaySettings settings) {
        return new Nudges(settings.shards());
    }

    @Bean
    RelayStatus relayHealthIndicator(ObjectProvider<MeterRegistry> meters) {
        var status = new RelayStatus();
        meters.ifAvailable(registry -> Gauge.builder("laereplass.relay.waiting", status, RelayStatus::waiting)
                .description("Documents that waited at the last sweep")
                .register(registry));
        return status;
    }

    @Bean
    Reconciler reconciler(
            MongoDatabase database,
            ObjectProvider<AggregateKind> kinds,
            Topics topics,
            KafkaProperties kafka,
            ObjectProvider<InstantSource> clock) {
        var tails = new StateTails(topics, new KafkaClients(kafka)::consumer);
        return new Reconciler(
                database, kinds.orderedStream().toList(), tails, clock.getIfUnique(InstantSource::system));
    }

    @Bean
    Hints hints(
            Topics topics,
            KafkaProperties kafka,
            JsonMapper json,
            ObjectProvider<InstantSource> clock,
            @Value("${laereplass.service}") String service) {
        var records = new CloudEventRecords(service, topics);
        return new Hints(kafka, records, json, clock.getIfUnique(InstantSource::system));
    }

    @Bean
    Relays relays(
            MongoDatabase database,
            ObjectProvider<AggregateKind> kinds,
            Topics topics,
            KafkaProperties kafka,
            JsonMapper json,
            Reconciler reconciler,
            RelayStatus status,
            RelaySettings settings,
            Nudges nudges,
            ObjectProvider<InstantSource> clock,
            @Value("${laereplass.service}") String service) {
        var known = kinds.orderedStream().toList();
        var announcements = new Announcements(json);
        var records = new CloudEventRecords(service, topics);
        var clients = new KafkaClients(kafka);
        var owner = service + "-" + UUID.randomUUID();
        return new Relays(
                known,
                topics,
                settings.reconcile() ? reconciler : null,
                status,
                () -> IntStream.range(0, settings.shards())
                        .mapToObj(shard -> {
                            var name = service + "-relay-" + shard;
                            var documents =
                                    new MongoOutbox(database, byName(known), announcements, shard, settings.shards());
                            var lease = new MongoLease(
                                    database.getCollection("relay_leases"),
                                    name,
                                    owner,
                                    settings.lease(),
                                    clock.getIfUnique(InstantSource::system));
                            var relay = new ShardRelay(
                                    lease,
                                    documents,
                                    () -> new KafkaLog(clients.producer(topics.actual(name)), records));
                            return new RelayThread(shard, relay, documents, nudges, status, settings.sweep());
                        })
                        .toList());
    }

    private static Map<String, AggregateKind> byName(List<AggregateKind> kinds) {
        return kinds.stream().collect(Collectors.toMap(AggregateKind::name, Function.identity()));
    }
}
