package no.larvik.laereplass.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.larvik.laereplass.gateway.RunningGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private final RunningGateway gateway = RunningGateway.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/app-5f2c.js",
                "/login",
                "/login/callback?code=x&state=y",
                "/readyz",
                "/api/v1/session",
                "/api/v1/candidates",
                "/api/v1/unicorns",
                "/api/openapi.json",
                "/api/docs",
                "/api/v1/candidates/..;/x"
            })
    void everyAnswerCarriesThemOnce(String path) {
        var headers = gateway.browser().get(path).headers();

        for (var header : SecurityHeaders.ALL.entrySet()) {
            assertThat(headers.allValues(header.getKey())).isEqualTo(List.of(header.getValue()));
        }
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("unsafe");
        assertThat(headers.map()).doesNotContainKeys("Server", "X-Powered-By");
    }
}
