package no.larvik.laereplass.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private static final Path EVENTS = Path.of("../docs/contracts/events");

    @ParameterizedTest
    @ValueSource(strings = {"notification", "inbox"})
    void everySampleKeepsItsPromiseAndAFieldMoreBreaksIt(String ours) throws IOException {
        try (var files = Files.list(EVENTS.resolve(ours + "/samples"))) {
            for (var sample : files.toList()) {
                var name = sample.getFileName().toString();
                var schema = ours + "/" + name.substring(0, name.indexOf(".v1") + 3);
                var json = Files.readString(sample);

                assertThat(Contracts.flaws(schema, json)).as(name).isEmpty();
                assertThat(Contracts.flaws(schema, json.replaceFirst("\\{", "{\"name\":\"Kari\",")))
                        .isNotEmpty();
            }
        }
    }
}
