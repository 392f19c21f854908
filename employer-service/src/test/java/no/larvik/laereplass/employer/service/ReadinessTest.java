package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ReadinessTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"readiness", "liveness"})
    void aServiceWithStoreAndBrokerIsReady(String question) {
        var answer = new Api(port, "none", Map.of()).get("/actuator/health/" + question);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }
}
