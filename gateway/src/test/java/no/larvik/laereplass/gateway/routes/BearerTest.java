package no.larvik.laereplass.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import org.junit.jupiter.api.Test;

class BearerTest {

    private final RunningGateway gateway = RunningGateway.get();

    @Test
    void aScriptsRequestReachesTheServiceWithATokenForThatServiceAlone() throws Exception {
        var candidate = gateway.of(Service.CANDIDATE);
        candidate.answer("/api/v1/candidates/7", 200, "{\"id\":\"7\"}");

        var answer = gateway.script("demo-nora", "staff").get("/api/v1/candidates/7?a=1&b=%C3%A6");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\":\"7\"}");
        var asked = candidate.asked("/api/v1/candidates/7").getLast();
        assertThat(asked.target()).isEqualTo("/api/v1/candidates/7?a=1&b=%C3%A6");
        var token = SignedJWT.parse(asked.headers().getFirst("Authorization").substring("Bearer ".length()));
        assertThat(token.verify(new ECDSAVerifier(gateway.key.toECPublicKey()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("gateway");
        assertThat(claims.getAudience()).containsExactly("candidate-service");
        assertThat(claims.getSubject()).isEqualTo("demo-nora");
        assertThat(claims.getStringListClaim("roles")).containsExactly("staff");
        assertThat(claims.getStringClaim("mun")).isEqualTo("3909");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getExpirationTime())
                .isBefore(Date.from(new Date().toInstant().plusSeconds(61)));
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        var ours = gateway.provider;
        var wrongAudience = ours.bearer("demo-nora", "another-system", Map.of("roles", List.of("staff")), 3600);
        var tooOld = ours.bearer("demo-nora", "laereplass", Map.of("roles", List.of("staff")), -60);

        for (var token : List.of(wrongAudience, tooOld, ours.strangersBearer("demo-nora"), "no.token.atall")) {
            var answer = Script.send(java.net.http.HttpRequest.newBuilder(gateway.at("/api/v1/candidates"))
                    .header("Authorization", "Bearer " + token));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"token-refused\"", "\"traceId\":\"");
        }
    }
}
