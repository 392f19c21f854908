package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An administrator gives somebody access who asked for it, and ends it; everybody else is refused. */
@ExtendWith(RunningPlatform.class)
@Order(8)
class UsersIT {

    private static final String USERS = "/api/v1/users";
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

    private static Platform platform;

    @BeforeAll
    static void opens() {
        platform = new Platform(Addresses.local(RunningPlatform.port()));
    }

    @AfterAll
    static void closes() {
        platform.close();
    }

    @Test
    void aNewColleagueAsksIsLetInAndOutAgain() {
        var subject = "demo-kollega-" + UUID.randomUUID();
        var colleague = platform.as(Invented.somebody(subject, "Kollega"));
        colleague.get("/api/v1/staff/me").expect(403);
        colleague
                .put("/api/v1/access-request", Map.of("role", "staff", "agency", "NAV"), null)
                .expect(204);
        assertThat(user(subject).path("request").path("agency").asString()).isEqualTo("NAV");

        decide(subject, List.of("staff"), "NAV");

        assertThat(colleague.get("/api/v1/staff/me").expect(200).text("agency")).isEqualTo("NAV");
        assertThat(colleagues()).contains(subject);

        decide(subject, List.of(), null);

        colleague.get("/api/v1/staff/me").expect(403);
        colleague.get("/api/v1/candidates").expect(403);
        Waiting.untilTrue(
                "candidate-service has heard", KNOWN_WITHIN, () -> !colleagues().contains(subject));
        assertThat(user(subject).path("decisions").size()).isEqualTo(2);
    }

    @Test
    void nobodyElseSeesOrDecides() {
        for (var other : List.of("kari", "rolf", "nora", "liv", "pia")) {
            as(other).get(USERS).expect(403);
            as(other)
                    .put(USERS + "/demo-" + other + "/roles", decision(List.of("administrator"), null, 0), null)
                    .expect(403);
        }
    }

    @Test
    void theLastAdministratorStays() {
        var ida = user("demo-ida");

        var refused = as("ida")
                .put(
                        USERS + "/demo-ida/roles",
                        decision(List.of("staff"), "NAV", ida.path("version").asInt()),
                        null)
                .expect(409);

        assertThat(refused.text("code")).isEqualTo("last-administrator");
    }

    private static void decide(String subject, List<String> roles, @Nullable String agency) {
        var version = user(subject).path("version").asInt();
        as("ida")
                .put(USERS + "/" + subject + "/roles", decision(roles, agency, version), null)
                .expect(200);
    }

    private static Map<String, ?> decision(List<String> roles, @Nullable String agency, int version) {
        var body = new HashMap<String, Object>();
        body.put("roles", roles);
        body.put("agency", agency);
        body.put("why", "Reisen gjennom systemet");
        body.put("version", version);
        return body;
    }

    private static JsonNode user(String subject) {
        return as("ida").get(USERS).expect(200).items().stream()
                .filter(each -> each.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> colleagues() {
        return as("nora").get("/api/v1/staff").expect(200).items().stream()
                .map(each -> each.path("subject").asString())
                .toList();
    }

    private static Visitor as(String persona) {
        return platform.as(persona).patiently();
    }
}
