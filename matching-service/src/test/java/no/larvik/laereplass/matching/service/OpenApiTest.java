package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The written contract is what the code says; run with {@code -Dcontracts.write} to write it anew. */
class OpenApiTest extends ServiceTest {

    private static final Path CONTRACT = Path.of("../docs/contracts/http/matching-service.openapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @Test
    void theContractSaysWhatTheCodeDoes() throws IOException {
        var spoken = world.administrator().get("/v3/api-docs").body();
        Map<?, ?> document = YAML.treeToValue(spoken, TreeMap.class);
        document.remove("servers");
        var written = YAML.writeValueAsString(document);

        if (System.getProperty("contracts.write") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, written);
        }

        assertThat(Contracts.read(CONTRACT)).isEqualTo(written);
    }
}
