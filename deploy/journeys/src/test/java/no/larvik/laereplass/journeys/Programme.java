package no.larvik.laereplass.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Visitor;
import tools.jackson.databind.JsonNode;

/** What the tests of the programme's rows have in common. */
final class Programme {

    /** What comes by way of an event is there within this. */
    static final Duration SOON = Duration.ofSeconds(30);

    private Programme() {}

    /** In Norway. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    /** Agreed by telephone just now, as staff and partners write it down. */
    static Map<String, String> byPhone() {
        return Map.of(
                "how",
                "PHONE",
                "at",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** One step of a match, as whoever may take it. @return the match as they see it then */
    static JsonNode step(Visitor who, String match, Map<String, ?> how) {
        var path = "/api/v1/matches/" + match;
        var seen = who.get(path).expect(200);
        return who.post(path + "/transitions", how, UUID.randomUUID().toString(), seen.version())
                .expect(200)
                .json();
    }

    /** Somebody nobody else in these tests is called or has the address of. @param age in whole years */
    static Map<String, Object> somebody(int age) {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", "Del" + letters);
        person.put("lastName", "Programsen");
        person.put(
                "birthDate", today().minusYears(age).minusDays(letters.length()).toString());
        person.put(
                "phone", "+4748%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000)));
        person.put("email", UUID.randomUUID() + "@demo.invalid");
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return person;
    }
}
