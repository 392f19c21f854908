package no.larvik.laereplass.chassis.inbox;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Makes a working feed of each subscription. */
final class Feeds {

    private final MongoDatabase database;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Topics topics;
    private final DeadLetters deadLetters;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final InboxSettings settings;
    private final Map<Intake, Parking> intakes = new LinkedHashMap<>();
    private final Map<String, Parking> parkings = new LinkedHashMap<>();

    Feeds(
            MongoDatabase database,
            JsonMapper json,
            InstantSource clock,
            Topics topics,
            DeadLetters deadLetters,
            ConsumerFactory<byte[], byte[]> consumers,
            InboxSettings settings) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.topics = topics;
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.settings = settings;
    }

    Map<Intake, Parking> intakes() {
        return intakes;
    }

    /** By the group that fills them. */
    Map<String, Parking> parkings() {
        return parkings;
    }

    Feed of(Subscription subscription) {
        var group = topics.actual(subscription.group());
        var names = subscription.topics().stream().map(topics::actual).toList();
        if (subscription.delivery() == Delivery.LIVE)
            return new LiveFeed(
                    group, names, subscription.handler(), new RecordReader(json), this::plainConsumer, settings);
        var memory = subscription.delivery() == Delivery.MEMORY;
        var parking = memory
                ? new MemoryParking(clock)
                : new MongoParking(database.getCollection("parked"), group, json, clock);
        var watermarks =
                memory ? new MemoryWatermarks() : new MongoWatermarks(database.getCollection("watermarks"), group);
        var order = Order.of(subscription.delivery());
        var intake = new Intake(order, watermarks, parking, subscription.handler());
        intakes.put(intake, parking);
        parkings.put(group, parking);
        var reader = new RecordReader(json);
        return memory
                ? new MemoryFeed(group, names, intake, reader, deadLetters, this::plainConsumer, settings)
                : new GroupFeed(
                        group,
                        names.toArray(String[]::new),
                        taking(subscription, order, watermarks, intake),
                        reader,
                        deadLetters,
                        consumers,
                        settings);
    }

    private static GroupFeed.Taking taking(
            Subscription subscription, Order order, Watermarks watermarks, Intake intake) {
        var together = subscription.together();
        return together == null
                ? GroupFeed.Taking.oneByOne(intake)
                : GroupFeed.Taking.together(new IntakeTogether(order, watermarks, intake, together));
    }

    private KafkaConsumer<byte[], byte[]> plainConsumer() {
        return new KafkaConsumer<>(consumers.getConfigurationProperties());
    }
}
