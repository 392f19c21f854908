package no.larvik.laereplass.candidate.kafka;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and samples of this service's events. */
public final class Contracts {

    private static final Path FOLDER = Path.of("target/test-classes/contracts/events/candidate");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Contracts() {}

    /** @return what is wrong with the value, by the schema of its type such as {@code candidate.linked.v1} */
    public static List<String> faults(String type, JsonNode value) {
        return schema(type)
                .validate(value, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> types() {
        return names(FOLDER, ".schema.json");
    }

    static List<String> samples() {
        return names(FOLDER.resolve("samples"), ".json");
    }

    static JsonNode sample(String name) {
        return read(FOLDER.resolve("samples").resolve(name + ".json"));
    }

    static String typeOf(String sample) {
        return types().stream()
                .filter(type -> sample.startsWith(type + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema for the sample " + sample));
    }

    private static Schema schema(String type) {
        return REGISTRY.getSchema(read(FOLDER.resolve(type + ".schema.json")));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
