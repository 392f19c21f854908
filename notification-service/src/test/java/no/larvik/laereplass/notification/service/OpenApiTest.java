package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The written contract is what the code says; run with {@code -Dcontracts.write} to write it anew. */
@RunningService
class OpenApiTest {

    private static final Path CONTRACT = Path.of("../docs/contracts/http/notification-service.openapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @LocalServerPort
    private int port;

    @Test
    void theContractSaysWhatTheCodeDoes() throws IOException {
        var spoken = Api.as(port, candidate("anybody")).get("/v3/api-docs").json();
        Map<?, ?> document = YAML.treeToValue(spoken, TreeMap.class);
        document.remove("servers");
        var written = YAML.writeValueAsString(document);

        if (System.getProperty("contracts.write") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, written);
        }

        assertThat(Files.readString(CONTRACT)).isEqualTo(written);
    }
}
