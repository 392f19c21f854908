package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The written overview of all events says what the schemas and the services' own code say. */
class AsyncApiTest {

    private static final Path CONTRACTS = RunningPlatform.project().resolve("docs/contracts");
    private static final Pattern TOPIC = Pattern.compile("\"([a-z]+\\.(?:event|state)\\.v\\d+)\"");

    private final JsonNode written = new YAMLMapper().readTree(CONTRACTS.resolve("asyncapi.yaml"));

    @Test
    void everySchemaIsAMessageAndEveryMessageASchema() throws IOException {
        var messages = new TreeSet<String>();
        for (var message : written.path("components").path("messages")) {
            var schema = message.path("payload").path("schema").path("$ref").asString();
            assertThat(CONTRACTS.resolve(schema)).exists();
            assertThat(message.path("name").asString())
                    .isEqualTo("no.larvik.laereplass."
                            + Path.of(schema).getFileName().toString().replace(".schema.json", ""));
            messages.add(schema);
        }

        try (Stream<Path> files = Files.walk(CONTRACTS.resolve("events"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".schema.json"))
                            .map(file -> CONTRACTS.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(messages);
        }
    }

    @Test
    void whoReceivesWhatIsWhatTheServicesSubscribeTo() throws IOException {
        var operations = new TreeSet<String>();
        for (var operation : written.path("operations").properties()) {
            if (!operation.getValue().path("action").asString().equals("receive")) continue;
            var reference = operation.getValue().path("channel").path("$ref").asString();
            var channel = written.path("channels").path(reference.substring("#/channels/".length()));
            operations.add(operation.getKey().replaceAll("-receives-.*", "") + " "
                    + channel.path("address").asString());
        }

        assertThat(operations).isEqualTo(subscriptions());
    }

    private static Set<String> subscriptions() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> services = Files.list(RunningPlatform.project())) {
            for (var service : services.filter(folder -> folder.toString().endsWith("-service"))
                    .toList()) {
                try (Stream<Path> sources = Files.walk(service.resolve("src/main/java"))) {
                    for (var source : sources.filter(file -> file.toString().endsWith(".java"))
                            .toList()) {
                        var code = Files.readString(source);
                        if (!code.contains("Subscription.")) continue;
                        TOPIC.matcher(code)
                                .results()
                                .forEach(topic -> found.add(service.getFileName() + " " + topic.group(1)));
                    }
                }
            }
        }
        return found;
    }
}
