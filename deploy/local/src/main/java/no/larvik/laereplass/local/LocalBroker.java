package no.larvik.laereplass.local;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker (KRaft: broker and controller in one) inside this JVM, its data on disk. Ports are on 127.0.0.1
 * only. The data survives kill -9 and may be opened again on other ports; one JVM at a time may have it open.
 */
public final class LocalBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private LocalBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Port 0 means a free one. Returns when the broker takes requests, after some 2-4 s. */
    public static LocalBroker start(Path data, int port, int controllerPort) {
        var clients = port == 0 ? Ports.free() : Ports.requireFree(port);
        var controller = controllerPort == 0 ? Ports.free() : Ports.requireFree(controllerPort);
        BrokerStorage.formatOnce(data);
        var config = new KafkaConfig(BrokerSettings.of(data, clients, controller), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new LocalBroker(server, clients);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
