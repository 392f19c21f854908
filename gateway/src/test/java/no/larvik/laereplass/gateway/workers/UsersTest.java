package no.larvik.laereplass.gateway.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.StubService;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Users and roles through the running gateway and its store. */
class UsersTest {

    /** The gateway tells by itself, every few seconds from shortly after its start. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AGENCIES = "/api/v1/agencies";

    private final RunningGateway gateway = RunningGateway.get();
    private final StubService candidates = gateway.of(Service.CANDIDATE);
    private final Browser ida = gateway.browser();
    private final Browser other = gateway.browser();

    @BeforeEach
    void agenciesAreKnown() {
        candidates.answer(AGENCIES, 200, "{\"items\":[{\"code\":\"NAV\"},{\"code\":\"SKOLE\"}]}");
    }

    @Test
    void whileNobodySaysWhichAgenciesThereAreNothingIsDecided() {
        ida.signIn("users-ida", "administrator");
        other.signIn("users-venter", "staff");
        candidates.answer(AGENCIES, 503, "{}");

        var refused = decide("users-venter", "[\"staff\"]", "\"NAV\"");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(user("users-venter").path("version").asInt()).isZero();
        assertThat(decide("users-venter", "[]", "null").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnAdministratorDecidesHoldsFromTheNextRequest() {
        ida.signIn("users-ida", "administrator");
        other.signIn("users-petter", "staff");
        other.get("/api/v1/candidates");
        assertThat(token()).contains("staff");

        var decided = decide("users-petter", "[\"team-lead\"]", "\"NAV\"");

        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(session(other).path("roles")).hasToString("[\"team-lead\"]");
        assertThat(session(other).path("agency").asString()).isEqualTo("NAV");
        other.get("/api/v1/candidates");
        assertThat(token()).contains("team-lead").doesNotContain("\"staff\"");
    }

    @Test
    void whoeverIsEndedGetsNothingMoreByNoWay() {
        ida.signIn("users-ida", "administrator");
        other.signIn("users-sluttet", "staff");

        decide("users-sluttet", "[]", "null");

        assertThat(session(other).path("roles")).isEmpty();
        candidates.answer("/api/v1/candidates", 200, "{}");
        gateway.script("users-sluttet", "staff").get("/api/v1/candidates");
        assertThat(token()).doesNotContain("\"staff\"");
    }

    @Test
    void candidateServiceIsToldWhoLeft() {
        ida.signIn("users-ida", "administrator");
        other.signIn("users-borte", "staff");
        var path = "/api/v1/staff/users-borte/employment";
        candidates.answer(path, 204, "");

        decide("users-borte", "[]", "null");
        await().atMost(SOON).until(() -> !candidates.asked(path).isEmpty());

        assertThat(candidates.asked(path).getLast().body()).contains("\"followsUp\":false", "3909");
    }

    @Test
    void someoneWithoutAccessAsksAndIsSeenByTheAdministrator() {
        other.signIn("users-ny");
        assertThat(put(other, "/api/v1/access-request", "{\"role\":\"staff\",\"agency\":\"SKOLE\"}")
                        .statusCode())
                .isEqualTo(204);
        ida.signIn("users-ida", "administrator");

        assertThat(user("users-ny").path("request").path("agency").asString()).isEqualTo("SKOLE");
        assertThat(other.get("/api/v1/access-request").body()).contains("SKOLE");
    }

    @Test
    void everybodyElseIsRefused() {
        other.signIn("users-lars", "team-lead");

        assertThat(other.get("/api/v1/users").statusCode()).isEqualTo(403);
        assertThat(put(other, "/api/v1/users/users-lars/roles", decision("[\"administrator\"]", "null", 0))
                        .statusCode())
                .isEqualTo(403);
        assertThat(gateway.browser().get("/api/v1/users").statusCode()).isEqualTo(401);
    }

    @Test
    void whatCannotBeIsSaidInWords() {
        ida.signIn("users-ida", "administrator");
        other.signIn("users-ord", "staff");

        var mars = put(ida, "/api/v1/users/users-ord/roles", decision("[\"staff\"]", "\"MARS\"", 0));
        assertThat(mars.statusCode()).isEqualTo(422);
        assertThat(mars.body()).contains("/agency", "Velg en etat fra listen.");
        var king = put(ida, "/api/v1/users/users-ord/roles", decision("[\"king\"]", "\"NAV\"", 0));
        assertThat(king.body()).contains("/roles", "Velg en rolle");
        var old = put(ida, "/api/v1/users/users-ord/roles", decision("[]", "null", 7));
        assertThat(old.statusCode()).isEqualTo(412);
        var nobody = put(ida, "/api/v1/users/users-ingen/roles", decision("[]", "null", 0));
        assertThat(nobody.statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> decide(String subject, String roles, String agency) {
        var version = user(subject).path("version").asInt();
        return put(ida, "/api/v1/users/" + subject + "/roles", decision(roles, agency, version));
    }

    private static String decision(String roles, String agency, int version) {
        return "{\"roles\":%s,\"agency\":%s,\"why\":\"Prøve\",\"version\":%d}".formatted(roles, agency, version);
    }

    private JsonNode user(String subject) {
        gateway.clock.forward(Duration.ofMinutes(1)); // the sessions' rate is low in tests
        return JSON.readTree(ida.get("/api/v1/users").body())
                .path("items")
                .valueStream()
                .filter(each -> each.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode session(Browser browser) {
        return JSON.readTree(browser.get("/api/v1/session").body());
    }

    private static HttpResponse<String> put(Browser browser, String path, String body) {
        return browser.send(browser.ownPage(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() {
        var bearer = candidates.asked("/api/v1/candidates").getLast().headers().getFirst("Authorization");
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
