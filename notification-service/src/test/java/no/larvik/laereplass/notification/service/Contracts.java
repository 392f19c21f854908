package no.larvik.laereplass.notification.service;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What we promised others. */
final class Contracts {

    private static final Path EVENTS = Path.of("../docs/contracts/events");

    private Contracts() {}

    /** @param schema owner and type, without the ending */
    static List<String> flaws(String schema, String json) throws IOException {
        var promise = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(EVENTS.resolve(schema + ".schema.json")), InputFormat.JSON);
        return promise.validate(json, InputFormat.JSON).stream()
                .map(flaw -> flaw.getMessage())
                .toList();
    }
}
