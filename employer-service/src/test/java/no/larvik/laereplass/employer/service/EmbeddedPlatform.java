package no.larvik.laereplass.employer.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.local.LocalBroker;
import no.larvik.laereplass.local.LocalStore;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One broker and one store for all tests of this run; they stop with the JVM. */
final class EmbeddedPlatform implements BeforeAllCallback {

    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    private static synchronized void start() {
        if (started) return;
        TestTokens.install();
        try {
            var folder = Files.createTempDirectory("employer-service");
            var broker = LocalBroker.start(folder.resolve("kafka"), 0, 0);
            var store = LocalStore.start(folder.resolve("store"), 0);
            System.setProperty("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
            System.setProperty("MONGODB_URI", store.uri());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                store.close();
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started = true;
    }
}
