package no.larvik.laereplass.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import no.larvik.laereplass.gateway.StubService;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.Test;

class SpoofedHeadersTest {

    private static final String PATH = "/api/v1/matches";
    private static final Map<String, String> LIES = Map.ofEntries(
            Map.entry("X-User-Id", "demo-ida"),
            Map.entry("X-User-Roles", "administrator"),
            Map.entry("X-Forwarded-For", "10.0.0.1"),
            Map.entry("X-Forwarded-Host", "evil.example"),
            Map.entry("X-Forwarded-Proto", "https"),
            Map.entry("X-Forwarded-Prefix", "/internal"),
            Map.entry("Forwarded", "for=10.0.0.1;host=evil.example"),
            Map.entry("X-Real-IP", "10.0.0.1"),
            Map.entry("X-Original-URL", "/internal/caseload"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("Proxy-Authorization", "Basic abc"),
            Map.entry("traceparent", "00-11111111111111111111111111111111-2222222222222222-01"),
            Map.entry("baggage", "role=administrator"));

    private final RunningGateway gateway = RunningGateway.get();
    private final StubService matching = gateway.of(Service.MATCHING);

    @Test
    void whatPretendsToBeSomebodyNeverReachesAService() throws Exception {
        var browser = gateway.browser();
        browser.signIn("demo-kari", "candidate");
        browser.cookies.put("other", "value");
        var request = HttpRequest.newBuilder(gateway.at(PATH));
        LIES.forEach(request::header);

        browser.send(request);

        var seen = matching.asked(PATH).getLast();
        assertThat(seen.method()).isEqualTo("GET");
        for (var lie : LIES.entrySet()) {
            assertThat(seen.headers().getOrDefault(lie.getKey(), List.of())).doesNotContain(lie.getValue());
        }
        assertThat(seen.headers()).doesNotContainKey("Cookie");
        assertThat(seen.headers().get("Authorization")).hasSize(1);
        var token = SignedJWT.parse(seen.headers().getFirst("Authorization").substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("demo-kari");
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("candidate");
    }

    @Test
    void aTokenBesideACookieDecidesAlone() {
        var browser = gateway.browser();
        browser.signIn("demo-nora", "staff");

        var answer = browser.send(HttpRequest.newBuilder(gateway.at(PATH)).header("Authorization", "Bearer nonsense"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordOpensNothing() {
        var answer =
                Script.send(HttpRequest.newBuilder(gateway.at(PATH)).header("Authorization", "Basic ZGVtby1pZGE6aWRh"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aServicesTokenIsNoTicketFromOutside() throws Exception {
        gateway.script("demo-nora", "staff").get(PATH);
        var minted = matching.asked(PATH).getLast().headers().getFirst("Authorization");

        var answer = Script.send(HttpRequest.newBuilder(gateway.at(PATH)).header("Authorization", minted));

        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
