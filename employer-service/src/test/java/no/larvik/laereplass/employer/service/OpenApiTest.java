package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.employer.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The written contract is what the code says; run with {@code -Dcontracts.write} to write it anew. */
@RunningService
class OpenApiTest {

    private static final Path CONTRACT = Path.of("../docs/contracts/http/employer-service.openapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/employers,post,201",
        "/api/v1/employers/{id}/units,post,201",
        "/api/v1/employers/{id}/approvals/{trade},put,200",
        "/api/v1/employers/{id}/approvals/{trade},delete,204",
        "/api/v1/employers/{id}/letters,post,201",
        "/api/v1/employers/{id}/invitations,post,201",
        "/api/v1/employers/{id}/users/{user},delete,204",
        "/api/v1/employers/redemptions,post,200",
        "/api/v1/openings,post,201",
        "/api/v1/openings/{id},put,200",
        "/api/v1/openings/{id}/publication,put,204",
        "/api/v1/openings/{id}/publication,delete,204",
        "/api/v1/openings/{id}/deadline,put,200",
        "/api/v1/openings/{id}/filled,put,204",
        "/api/v1/openings/{id}/copies,post,201",
        "/api/v1/openings/{id}/accepted-wording,put,200"
    })
    void theContractNamesTheStatusThatIsAnswered(String path, String method, String status) {
        var operation = spoken().path("paths").path(path).path(method);

        assertThat(operation.path("responses").propertyNames()).containsExactly(status);
        assertThat(operation
                        .path("parameters")
                        .valueStream()
                        .map(p -> p.path("name").asString()))
                .doesNotContain("caller");
    }

    @Test
    void theContractSaysWhatTheCodeDoes() throws IOException {
        Map<?, ?> document = YAML.treeToValue(spoken(), TreeMap.class);
        document.remove("servers");
        var written = YAML.writeValueAsString(document);

        if (System.getProperty("contracts.write") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, written);
        }

        assertThat(Contracts.read(CONTRACT)).isEqualTo(written);
    }

    private JsonNode spoken() {
        return new Api(port, "none", Map.of()).get("/v3/api-docs").body();
    }
}
