package no.larvik.laereplass.gateway.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final String PATH = "/actuator/health/readiness";

    private final RunningGateway gateway = RunningGateway.get();

    @AfterEach
    void wellAgain() {
        gateway.of(Service.NOTIFICATION).answer(PATH, 200, "{}");
    }

    @Test
    void thePlatformIsReadyWhenEverybodyIs() {
        var answer = gateway.browser().get("/readyz");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ready\":true", "\"gateway\":true", "\"matching-service\":true");
    }

    @Test
    void whoIsNotReadyIsNamed() {
        gateway.of(Service.NOTIFICATION).answer(PATH, 503, "{\"status\":\"DOWN\"}");

        var answer = gateway.browser().get("/readyz");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("\"ready\":false", "\"notification-service\":false", "\"employer-service\":true");
    }

    @Test
    void whoSaysNothingIsNotReady() {
        gateway.of(Service.NOTIFICATION).answer(PATH, com.sun.net.httpserver.HttpExchange::close);

        assertThat(gateway.browser().get("/readyz").statusCode()).isEqualTo(503);
    }

    @Test
    void theGatewayLivesWhateverTheOthersDo() {
        gateway.of(Service.NOTIFICATION).answer(PATH, 503, "");

        assertThat(gateway.browser().get("/livez").statusCode()).isEqualTo(200);
    }
}
