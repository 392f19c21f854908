package no.larvik.laereplass.matching.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's written contracts: ours to hold as producer, the others' to read as consumer. */
public final class Contracts {

    private static final Path EVENTS = Path.of("../docs/contracts/events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** What is wrong with a value of one of our types, such as {@code match.proposed.v1}. */
    public static List<Error> errors(String type, String json) {
        var kind = type.substring(0, type.indexOf('.'));
        var schema = SCHEMAS.getSchema(read(EVENTS.resolve(kind).resolve(type + ".schema.json")));
        return schema.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    public static List<Path> schemas(String kind) {
        return files(EVENTS.resolve(kind), ".schema.json");
    }

    public static List<Path> samples(String kind) {
        return files(EVENTS.resolve(kind).resolve("samples"), ".json");
    }

    /** {@code match.state.v1} of {@code match.state.v1.offered.json} or of its schema. */
    public static String typeOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.indexOf(".v1") + 3);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
