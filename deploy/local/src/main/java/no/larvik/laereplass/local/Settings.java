package no.larvik.laereplass.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param port the platform's first port; the infrastructure's follow it from the fifth on
 * @param data where everything is kept
 * @param ownStore false when MONGODB_URI names a real one
 * @param ownBroker false when KAFKA_BOOTSTRAP_SERVERS names real ones
 */
record Settings(int port, Path data, boolean ownStore, boolean ownBroker, LocalStore.Sync sync) {

    private static final int HIGHEST_OFFSET = 10;

    Settings {
        if (port < 1024 || port + HIGHEST_OFFSET > 65535)
            throw new CannotStart("LAEREPLASS_PORT is " + port + ": choose a number from 1024 to 65525.");
    }

    static Settings of(Map<String, String> environment) {
        return new Settings(
                number(environment.getOrDefault("LAEREPLASS_PORT", "8080")),
                Path.of(environment.getOrDefault("LAEREPLASS_DATA", "deploy/data"))
                        .toAbsolutePath(),
                given(environment, "MONGODB_URI").isEmpty(),
                given(environment, "KAFKA_BOOTSTRAP_SERVERS").isEmpty(),
                given(environment, "LAEREPLASS_SYNC").isPresent() ? LocalStore.Sync.ON : LocalStore.Sync.OFF);
    }

    int signInPort() {
        return port + 5;
    }

    int mailboxPort() {
        return port + 6;
    }

    int smtpPort() {
        return port + 7;
    }

    int brokerPort() {
        return port + 8;
    }

    int storePort() {
        return port + 9;
    }

    int controllerPort() {
        return port + 10;
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CannotStart("LAEREPLASS_PORT is \"" + text + "\": give it a number such as 9080.");
        }
    }
}
