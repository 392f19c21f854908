package no.larvik.laereplass.chassis.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Names topics and groups as the broker knows them, and creates what is missing. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final TopicSettings settings;
    private final Map<String, Object> admin;

    public Topics(TopicSettings settings, Map<String, Object> admin) {
        this.settings = settings;
        this.admin = Map.copyOf(admin);
    }

    /** The topic's, group's or transaction's name on this broker. */
    public String actual(String name) {
        return settings.prefix() + name;
    }

    /** The dead letters of a topic lie in the same partition of the topic named so. */
    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }

    /**
     * Creates what is missing of these topics and of their dead-letter topics.
     *
     * @throws IllegalStateException when the broker cannot be reached now
     */
    public void ensure(Collection<String> names) {
        if (names.isEmpty()) return;
        var wanted = new ArrayList<NewTopic>();
        for (var name : names) {
            wanted.add(topic(name));
            wanted.add(topic(deadLettersOf(name)));
        }
        try (var client = Admin.create(settings())) {
            for (var creation : client.createTopics(wanted).values().values()) await(creation);
        }
    }

    private Map<String, Object> settings() {
        var all = new HashMap<>(admin);
        all.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        all.put("request.timeout.ms", (int) PATIENCE.toMillis() / 3);
        return all;
    }

    private NewTopic topic(String name) {
        var settingsOfTopic = new HashMap<>(Retention.of(name));
        settingsOfTopic.put("min.insync.replicas", settings.replication() >= 3 ? "2" : "1");
        settingsOfTopic.put("unclean.leader.election.enable", "false");
        return new NewTopic(actual(name), settings.partitions(), settings.replication()).configs(settingsOfTopic);
    }

    private static void await(Future<Void> creation) {
        try {
            creation.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException))
                throw new IllegalStateException("Topics cannot be created: " + failure.getCause(), failure);
        } catch (TimeoutException failure) {
            throw new IllegalStateException("The broker does not answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while creating topics", stopping);
        }
    }
}
