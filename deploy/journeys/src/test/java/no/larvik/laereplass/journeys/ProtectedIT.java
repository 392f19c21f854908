package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Persons with a protected address: known to the named group, which is Liv here, and to nobody and nothing else. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProtectedIT {

    private static final String TRADE = "tomrerfaget";
    private static final String ALL = "/api/v1/candidates/protected";
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(30);

    private static Platform platform;

    private final Canary canary = new Canary();

    @BeforeAll
    static void opens() {
        platform = new Platform(Addresses.local(RunningPlatform.port()));
    }

    @AfterAll
    static void closes() {
        platform.close();
    }

    @Test
    void theGroupWorksByHandAndLeavesNoTraceInAnyTopicOrLog() {
        var id = as("liv").post(ALL, filled()).expect(201).text("id");
        as("liv")
                .post(ALL + "/" + id + "/steps", Map.of("what", "MEETING", "words", canary.in("Steg")))
                .expect(201);

        for (var other : List.of("nora", "jonas", "rolf", "kari", "ida", "pia")) {
            as(other).get(ALL + "/" + id).expect(404);
            as(other).get(ALL).expect(404);
            as(other).post(ALL, filled()).expect(404);
        }
        assertThat(as("liv").get("/api/v1/candidates?text=" + canary.mark()).items())
                .isEmpty();
        var later = as("nora")
                .post("/api/v1/candidates", new CanaryFields(new Canary(), TRADE).person("senere"))
                .expect(201)
                .text("id");
        var written = new WrittenBytes(RunningPlatform.data());
        Waiting.untilTrue(
                "somebody who came later", TOLD_WITHIN, () -> written.inATopic(later, "candidate.registered."));
        for (var file : written.topics())
            assertThat(heardIn(WrittenBytes.bytesOf(file), id)).isEmpty();
        for (var file : written.logs())
            assertThat(canary.heardIn(WrittenBytes.bytesOf(file))).isEmpty();
    }

    @Test
    void whoBecomesProtectedIsLetGoByEveryMatchAndClosedToEverybodyElse() {
        var self = platform.as(Invented.youngPerson("demo-skjermet-" + UUID.randomUUID(), "Skjermet"))
                .patiently();
        var employer = new CanaryEmployer(platform, canary, TRADE);
        var opening = employer.posts();
        var path = "/api/v1/candidates/" + published(self);
        var match = presented(self, path, opening);
        employer.user().get("/api/v1/matches/" + match).expect(200);

        as("jonas").put(path + "/protection", null, null).expect(404);
        self.put(path + "/protection", null, null).expect(403);
        as("nora").put(path + "/protection", null, null).expect(204);

        as("nora").get(path).expect(404);
        as("liv").get(path).expect(404);
        Waiting.untilTrue(
                "the match to be let go and gone",
                TOLD_WITHIN,
                () -> employer.user().get("/api/v1/matches/" + match).is(404));
        assertThat(as("liv").get(ALL).expect(200).body()).contains(canary.in("Notat"));
        employer.withdraws(opening);
    }

    private String published(Visitor self) {
        var fields = new CanaryFields(canary, TRADE);
        var id = self.post("/api/v1/me/candidate", fields.person("skjermet"))
                .expect(201)
                .text("id");
        var path = "/api/v1/candidates/" + id;
        as("nora").put(path + "/contact", Map.of(), null).expect(200);
        as("nora").post(path + "/notes", Map.of("text", canary.in("Notat"))).expect(201);
        self.put(path + "/wishes", fields.wishes(), version(self, path)).expect(200, 204);
        self.put(path + "/consents/matching", Map.of("textVersion", "2026-1"), null)
                .expect(200);
        self.put(path + "/publication", null, version(self, path)).expect(200, 204);
        return id;
    }

    private String presented(Visitor self, String person, String opening) {
        var id = person.substring(person.lastIndexOf('/') + 1);
        var match = Waiting.until("the market to know both", TOLD_WITHIN, () -> {
                    var made = as("nora").post("/api/v1/matches", Map.of("candidateId", id, "openingId", opening));
                    return made.is(201) ? java.util.Optional.of(made) : java.util.Optional.empty();
                })
                .text("id");
        step(as("nora"), match, "PROPOSED");
        step(self, match, "ACCEPTED");
        return match;
    }

    private static void step(Visitor by, String match, String to) {
        var path = "/api/v1/matches/" + match;
        by.post(path + "/transitions", Map.of("to", to), UUID.randomUUID().toString(), version(by, path))
                .expect(200);
    }

    private List<String> heardIn(String bytes, String id) {
        return bytes.contains(id) ? List.of(id) : canary.heardIn(bytes);
    }

    private Map<String, Object> filled() {
        return Map.of(
                "firstName", canary.name("Skjermet"),
                "lastName", canary.name("Etternavn"),
                "birthDate", CanaryFields.born().toString(),
                "phone", canary.phone(),
                "wants", canary.in("Ønsker " + Instant.EPOCH));
    }

    private static String version(Visitor by, String path) {
        return by.get(path).expect(200).version();
    }

    private static Visitor as(String persona) {
        return platform.as(persona).patiently();
    }
}
