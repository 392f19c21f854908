package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The published description is the code's. {@code -Dcontracts.write=true} writes it anew. */
@TestPropertySource(properties = "springdoc.writer-with-order-by-keys=true")
class OpenApiTest extends ServiceTest {

    private static final Path PUBLISHED = Path.of("../docs/contracts/http/candidate-service.openapi.yaml");

    @Test
    void thePublishedDescriptionIsWhatTheCodeDoes() throws IOException {
        var described =
                as(NORA).get("/v3/api-docs.yaml").response().body().replaceFirst("(?m)^servers:\\R(?:^[- ].*\\R)*", "");

        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, described);
        }

        assertThat(described).isEqualTo(Files.readString(PUBLISHED));
    }
}
