package no.larvik.laereplass.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** KRaft opens only a folder that was formatted before: what {@code kafka-storage.sh format} does, at the first start. */
final class BrokerStorage {

    private BrokerStorage() {}

    static void formatOnce(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) return;
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setDirectories(List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The broker's folder " + data + " could not be prepared: " + e.getMessage(), e);
        }
    }
}
