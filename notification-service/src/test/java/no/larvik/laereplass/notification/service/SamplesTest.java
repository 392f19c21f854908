package no.larvik.laereplass.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path SAMPLES = Path.of("../docs/contracts/events/notification/samples");

    @Test
    void everySampleKeepsItsPromiseAndAFieldMoreBreaksIt() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            for (var sample : files.toList()) {
                var name = sample.getFileName().toString();
                var schema = "notification/" + name.substring(0, name.indexOf(".v1") + 3);
                var json = Files.readString(sample);

                assertThat(Contracts.flaws(schema, json)).as(name).isEmpty();
                assertThat(Contracts.flaws(schema, json.replaceFirst("\\{", "{\"name\":\"Kari\",")))
                        .isNotEmpty();
            }
        }
    }
}
