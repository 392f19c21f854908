package no.larvik.laereplass.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OperationTest {

    private static final String PATH = "/api/v1/operation";
    private static final String READY = "/actuator/health/readiness";
    private static final String SAYS = "/operation";

    private final RunningGateway gateway = RunningGateway.get();
    private final Browser ida = gateway.browser();

    @AfterEach
    void wellAgain() {
        gateway.of(Service.EMPLOYER).answer(SAYS, 200, "{}");
        gateway.of(Service.NOTIFICATION).answer(SAYS, 200, "{}");
        gateway.of(Service.NOTIFICATION).answer(READY, 200, "{}");
    }

    @Test
    void everyServiceIsAskedOnBehalfOfWhoLooksAndToldAsItAnswers() {
        gateway.of(Service.EMPLOYER).answer(SAYS, 200, "{\"waiting\":3}");

        ida.signIn("operation-ida", "administrator");
        var now = now();

        assertThat(now.path("services")).hasSize(4);
        assertThat(service(now, "employer-service").path("says").path("waiting").asInt())
                .isEqualTo(3);
        assertThat(service(now, "matching-service").path("ready").asBoolean()).isTrue();
        var bearer =
                gateway.of(Service.EMPLOYER).asked(SAYS).getLast().headers().getFirst("Authorization");
        assertThat(new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8))
                .contains("operation-ida", "administrator", "employer-service");
    }

    @Test
    void aServiceThatDoesNotAnswerIsToldAsSuchAndTheOthersAreThere() {
        ida.signIn("operation-ida", "administrator");
        gateway.of(Service.NOTIFICATION).answer(READY, 503, "");
        gateway.of(Service.NOTIFICATION).answer(SAYS, HttpExchange::close);
        gateway.of(Service.EMPLOYER).answer(SAYS, 200, "<html>");

        var now = now();

        assertThat(service(now, "notification-service").toString())
                .isEqualTo("{\"service\":\"notification-service\",\"ready\":false,\"says\":null}");
        assertThat(service(now, "employer-service").path("says").isNull()).isTrue();
        assertThat(service(now, "candidate-service").path("says").isObject()).isTrue();
    }

    @Test
    void whenSomebodyLastSignedInIsToldAndNotWho() {
        ida.signIn("operation-ida", "administrator");

        var signIn = now().path("signIn");

        assertThat(signIn.path("mode").asString()).isEqualTo("DEMO");
        assertThat(signIn.path("answeredAt").isNull()).isFalse();
        assertThat(signIn.toString()).doesNotContain("operation-ida");
    }

    @Test
    void itIsForAdministratorsAndThoseWhoRunIt() {
        for (var role : new String[] {"staff", "team-lead", "dpo", "employer", "candidate"})
            assertThat(gateway.script("operation-" + role, role).get(PATH).statusCode())
                    .as(role)
                    .isEqualTo(403);
        assertThat(gateway.script("operation-drift", "operator").get(PATH).statusCode())
                .isEqualTo(200);
        assertThat(gateway.browser().get(PATH).statusCode()).isEqualTo(401);
    }

    private JsonNode now() {
        var answer = ida.get(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode service(JsonNode now, String name) {
        return now.path("services")
                .valueStream()
                .filter(each -> each.path("service").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
