package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a young person's case can do before any match, through the gateway, as those it is for and refused to the others.
 * With people of its own, whom nobody else in these tests meets.
 */
@ExtendWith(RunningPlatform.class)
@Order(6)
class CandidateSideIT {

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
    void aPartnerRefersSomebodyAndStaffTakeThemIn() {
        var sent = as("rolf").post("/api/v1/referrals", referral(person())).expect(201);
        var path = "/api/v1/referrals/" + sent.text("id");

        for (var other : List.of("kari", "ida", "pia")) as(other).get(path).expect(403);
        as("hege").get(path).expect(404);
        as("rolf").post(path + "/acceptance", Map.of()).expect(403);
        as("rolf")
                .post("/api/v1/referrals", without(referral(person()), "agreed"))
                .expect(422);

        var accepted = as("nora").post(path + "/acceptance", Map.of()).expect(200);
        var made = as("nora")
                .get("/api/v1/candidates/" + accepted.text("candidateId"))
                .expect(200)
                .json();
        assertThat(made.path("programme").path("referredBy").asString()).isEqualTo("910000004");
        assertThat(as("rolf")
                        .get(path)
                        .expect(200)
                        .json()
                        .path("referral")
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        as("nora").post(path + "/acceptance", Map.of()).expect(409);
    }

    @Test
    void oneWhoIsGivenBackComesWithAReason() {
        var path = "/api/v1/referrals/"
                + as("jonas").post("/api/v1/referrals", referral(person())).text("id");

        as("nora").post(path + "/return", Map.of()).expect(422);
        as("nora")
                .post(path + "/return", Map.of("reason", "MORE_INFORMATION_NEEDED"))
                .expect(200);

        assertThat(as("jonas")
                        .get(path)
                        .expect(200)
                        .json()
                        .path("referral")
                        .path("reason")
                        .asString())
                .isEqualTo("MORE_INFORMATION_NEEDED");
    }

    @Test
    void onePersonTwiceIsFoundAndMadeOne() {
        var one = person();
        var staying = registered(one);
        var leaving = registered(one);
        as("nora")
                .post("/api/v1/candidates/" + leaving + "/notes", Map.of("text", "Notat som skal med"))
                .expect(201);

        as("jonas").get("/api/v1/candidates/" + staying + "/duplicates").expect(404);
        var alike =
                as("nora").get("/api/v1/candidates/" + staying + "/duplicates").expect(200);
        assertThat(alike.items())
                .extracting(found -> found.path("id").asString())
                .containsExactly(leaving);
        as("jonas")
                .post("/api/v1/candidates/" + staying + "/merges", Map.of("other", leaving))
                .expect(404);
        as("nora")
                .post("/api/v1/candidates/" + staying + "/merges", Map.of("other", leaving))
                .expect(200);

        as("nora").get("/api/v1/candidates/" + leaving).expect(404);
        assertThat(as("nora").get("/api/v1/candidates/" + staying + "/notes").items())
                .extracting(note -> note.path("text").asString())
                .containsExactly("Notat som skal med");
    }

    @Test
    void aYoungPersonMendsTakesAlongAndIsForgotten() {
        var subject = "demo-side-" + UUID.randomUUID();
        var self = platform.as(Invented.youngPerson(subject, "Side")).patiently();
        var one = person();
        var path = "/api/v1/candidates/"
                + self.post("/api/v1/me/candidate", one).expect(201).text("id");
        as("nora").put(path + "/contact", Map.of(), null).expect(200);

        var seen = self.get(path).expect(200).version();
        self.put(path + "/person", with(one, "postalCode", "9999"), seen).expect(422);
        as("kari").put(path + "/person", one, seen).expect(404);
        self.put(path + "/person", with(one, "firstName", "Rettet"), seen).expect(200);
        self.put(path + "/person", one, seen).expect(412);

        for (var other : List.of("kari", "jonas", "rolf", "ida", "pia")) {
            as(other).get(path + "/export").expect(404);
            as(other).delete(path, seen).expect(404);
        }
        as("nora").get(path + "/export").expect(409);
        var all = self.get(path + "/export").expect(200).json();
        assertThat(all.path("candidate").path("firstName").asString()).isEqualTo("Rettet");
        assertThat(self.get(path + "/export.pdf", "application/pdf").expect(200).body())
                .startsWith("%PDF-");

        self.delete(path, seen).expect(204);
        self.get("/api/v1/me/candidate").expect(404);
        as("nora").get(path).expect(404);
    }

    @Test
    void whatIsKeptTooLongIsCountedForThoseWhoAnswerForIt() {
        var report = as("pia").get("/api/v1/retention").expect(200).json();

        assertThat(report.path("today").path("dryRun").asBoolean()).isTrue();
        for (var other : List.of("kari", "nora", "rolf"))
            as(other).get("/api/v1/retention").expect(403);
        as("ida").post("/api/v1/retention/runs", Map.of("dryRun", false)).expect(403);
    }

    @Test
    void cohortsAreCountedForThoseWhoLead() {
        var path = "/api/v1/candidates/" + registered(person()) + "/programme";
        var cohort = Map.of("part", "PART_2", "schoolYear", LocalDate.now().getYear(), "school", "THOR_HEYERDAHL");

        as("jonas").put(path, cohort, null).expect(404);
        as("nora").put(path, with(cohort, "school", "NOWHERE"), null).expect(422);
        as("nora").put(path, cohort, null).expect(200);

        var counted = as("liv").get("/api/v1/cohorts").expect(200);
        assertThat(counted.json().path("outcomesKnown").asBoolean()).isTrue();
        assertThat(counted.json().path("people").asInt()).isGreaterThan(5);
        assertThat(counted.body()).doesNotContain("Prøvesen");
        for (var other : List.of("kari", "nora", "rolf", "pia"))
            as(other).get("/api/v1/cohorts").expect(403);
    }

    private static Visitor as(String persona) {
        return platform.as(persona).patiently();
    }

    private static String registered(Map<String, Object> person) {
        return as("nora").post("/api/v1/candidates", person).expect(201).text("id");
    }

    /** Nobody else is called this or has this address. */
    private static Map<String, Object> person() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", "Side" + letters);
        person.put("lastName", "Prøvesen");
        person.put(
                "birthDate",
                LocalDate.now().minusYears(18).minusDays(letters.length()).toString());
        person.put(
                "phone", "+4748%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000)));
        person.put("email", UUID.randomUUID() + "@demo.invalid");
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return person;
    }

    private static Map<String, Object> referral(Map<String, Object> person) {
        return with(person, "agreed", Map.of("how", "PHONE", "at", Instant.now().toString()));
    }

    private static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> fields, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return changed;
    }
}
