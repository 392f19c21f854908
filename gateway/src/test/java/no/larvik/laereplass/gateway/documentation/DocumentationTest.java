package no.larvik.laereplass.gateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final String OPENINGS = """
            {"openapi":"3.1.0","paths":{"/api/v1/openings":{"get":{"summary":"<b>Openings</b>","responses":{"200":{"description":"OK"}}}}},
            "components":{"schemas":{"Opening":{"type":"object","properties":{"id":{"type":"string"}}}}}}
            """;

    private final RunningGateway gateway = RunningGateway.get();

    @Test
    void oneDocumentTellsOfAllServicesAlsoWhileOneIsAway() {
        gateway.of(Service.EMPLOYER).answer("/v3/api-docs", 200, OPENINGS);
        gateway.of(Service.MATCHING).answer("/v3/api-docs", 503, "");
        gateway.clock.forward(Duration.ofMinutes(2));

        var answer = gateway.browser().get("/api/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"/api/v1/openings\"", "\"Opening\"", "matching-service");

        gateway.of(Service.EMPLOYER).answer("/v3/api-docs", 500, "");
        gateway.clock.forward(Duration.ofMinutes(2));
        assertThat(gateway.browser().get("/api/openapi.json").body()).contains("\"/api/v1/openings\"");
    }

    @Test
    void thePageForPeopleIsPlainHtmlAndRunsNothing() {
        gateway.of(Service.EMPLOYER).answer("/v3/api-docs", 200, OPENINGS);
        gateway.clock.forward(Duration.ofMinutes(2));

        var answer = gateway.browser().get("/api/docs");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body())
                .contains("GET /api/v1/openings", "&lt;b&gt;Openings", "id=\"Opening\"")
                .doesNotContain("<script", "<b>", "style=");
        assertThat(gateway.browser().get("/api/docs.css").statusCode()).isEqualTo(200);
    }
}
