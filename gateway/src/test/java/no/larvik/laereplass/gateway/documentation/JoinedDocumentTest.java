package no.larvik.laereplass.gateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JoinedDocumentTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void pathsOfAllServicesStandTogetherUnderTheirHeadings() {
        var joined = JoinedDocument.of(
                Map.of(
                        "candidate-service", document("/api/v1/candidates", "Status", "'enum':['A']"),
                        "matching-service", document("/api/v1/matches", "State", "'enum':['B']")),
                List.of());

        assertThat(joined.path("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(joined.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/candidates", "/api/v1/matches");
        assertThat(joined.at("/paths/~1api~1v1~1matches/get/tags/0").stringValue())
                .isEqualTo("matching-service");
        assertThat(joined.at("/security/0").has("bearer")).isTrue();
    }

    @Test
    void differentPartsOfOneNameAreToldApart() {
        var joined = JoinedDocument.of(
                Map.of(
                        "candidate-service", document("/api/v1/candidates", "Status", "'enum':['REGISTERED']"),
                        "employer-service", document("/api/v1/openings", "Status", "'enum':['DRAFT']")),
                List.of());

        assertThat(joined.at("/components/schemas/Status/enum/0").stringValue()).isEqualTo("REGISTERED");
        assertThat(joined.at("/components/schemas/EmployerStatus/enum/0").stringValue())
                .isEqualTo("DRAFT");
        assertThat(ref(joined, "candidates")).isEqualTo("#/components/schemas/Status");
        assertThat(ref(joined, "openings")).isEqualTo("#/components/schemas/EmployerStatus");
    }

    @Test
    void likePartsAreOnePart() {
        var joined = JoinedDocument.of(
                Map.of(
                        "candidate-service", document("/api/v1/candidates", "Problem", "'type':'object'"),
                        "employer-service", document("/api/v1/openings", "Problem", "'type':'object'")),
                List.of());

        assertThat(joined.at("/components/schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void whatIsInternalStaysInternalAndWhoIsMissingIsNamed() {
        var joined = JoinedDocument.of(
                Map.of("candidate-service", document("/internal/caseload", "Status", "'type':'string'")),
                List.of("matching-service"));

        assertThat(joined.path("paths").isEmpty()).isTrue();
        assertThat(joined.at("/info/description").stringValue()).contains("matching-service");
    }

    private static String ref(JsonNode joined, String path) {
        return joined.at("/paths/~1api~1v1~1" + path + "/get/responses/200/content/application~1json/schema/$ref")
                .stringValue();
    }

    private static JsonNode document(String path, String schema, String content) {
        return JSON.readTree("""
                {'openapi':'3.1.0','paths':{'%s':{'get':{'tags':['x-controller'],'responses':{'200':{'description':'OK',
                'content':{'application/json':{'schema':{'$ref':'#/components/schemas/%s'}}}}}}}},
                'components':{'schemas':{'%s':{%s}},'securitySchemes':{'own':{'type':'http'}}}}
                """.formatted(path, schema, schema, content).replace('\'', '"'));
    }
}
