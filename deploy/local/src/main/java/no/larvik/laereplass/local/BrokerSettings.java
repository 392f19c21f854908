package no.larvik.laereplass.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One small broker for one machine: everything replicated once, few threads, small buffers, quick to start again. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final int MEGABYTE = 1 << 20;

    private BrokerSettings() {}

    static Map<String, String> of(Path data, int port, int controllerPort) {
        var settings = new TreeMap<String, String>();
        settings.putAll(addresses(data, port, controllerPort));
        settings.putAll(alone());
        settings.putAll(small());
        settings.putAll(quick());
        return settings;
    }

    private static Map<String, String> addresses(Path data, int port, int controllerPort) {
        return Map.of(
                "node.id",
                "" + NODE,
                "process.roles",
                "broker,controller",
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listener.security.protocol.map",
                "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "CLIENTS",
                "listeners",
                "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "CLIENTS://127.0.0.1:" + port,
                "log.dirs",
                data.toString());
    }

    private static Map<String, String> alone() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** Kafka's defaults are for a machine of its own: 128 MB for the cleaner alone, 50 partitions for each inner topic. */
    private static Map<String, String> small() {
        var settings = new TreeMap<String, String>();
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "3");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("group.coordinator.threads", "1");
        settings.put("share.coordinator.threads", "1");
        settings.put("transaction.state.log.load.buffer.size", "" + MEGABYTE);
        settings.put("offsets.load.buffer.size", "" + MEGABYTE);
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "" + 4 * MEGABYTE);
        settings.put("log.cleaner.io.buffer.size", "" + MEGABYTE / 4);
        settings.put("log.index.size.max.bytes", "" + MEGABYTE);
        settings.put("log.segment.bytes", "" + 64 * MEGABYTE);
        settings.put("metadata.max.idle.interval.ms", "0");
        return settings;
    }

    /** After kill -9 the broker's own old session must end before it may register again. */
    private static Map<String, String> quick() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500",
                "controller.quorum.election.timeout.ms", "200",
                "controller.quorum.election.backoff.max.ms", "200");
    }
}
