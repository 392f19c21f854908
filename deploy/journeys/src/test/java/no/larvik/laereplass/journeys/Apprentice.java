package no.larvik.laereplass.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import tools.jackson.databind.JsonNode;

/** Somebody without a sign-in, whom nora follows: every answer is told to her and written down. */
record Apprentice(Visitor nora, String id) {

    private static final Duration KNOWN = Duration.ofSeconds(30);
    private static final Map<String, String> YOUNG = Map.of("of", "CANDIDATE", "how", "PHONE");
    private static final Map<String, String> COMPANY = Map.of("of", "EMPLOYER", "how", "PHONE");
    private static final String TEXT = "2026-1";

    /** @param part of the programme */
    static Apprentice registered(Visitor nora, String part) {
        var id = nora.post("/api/v1/candidates", person()).expect(201).text("id");
        var autumn = LocalDate.now().getYear();
        var cohort = Map.of("part", part, "schoolYear", autumn, "school", "THOR_HEYERDAHL");
        nora.put("/api/v1/candidates/" + id + "/programme", cohort, null).expect(200);
        return new Apprentice(nora, id);
    }

    Apprentice looking() {
        var path = "/api/v1/candidates/" + id;
        nora.put(path + "/wishes", wishes(), nora.get(path).expect(200).version())
                .expect(200, 204);
        var told = Map.of("how", "PHONE", "at", now());
        nora.put(path + "/consents/matching", Map.of("textVersion", TEXT, "onBehalf", told), null)
                .expect(200, 204);
        nora.put(path + "/publication", null, nora.get(path).expect(200).version())
                .expect(200, 204);
        return this;
    }

    /** The best place there is, picked and proposed. @return the match */
    String proposed() {
        var place = Waiting.until("a place for " + id, KNOWN, this::best);
        var body =
                Map.of("candidateId", id, "openingId", place.path("openingId").asString());
        var match = nora.post("/api/v1/matches", body).expect(201).text("id");
        step(match, Map.of("to", "PROPOSED"));
        return match;
    }

    /** From a proposal to an approved contract that began yesterday. @return the journey, under way */
    String signed() {
        var match = proposed();
        step(match, said("ACCEPTED", YOUNG));
        step(match, said("INTERESTED", COMPANY));
        step(match, said("OFFERED", COMPANY));
        step(match, said("OFFER_ACCEPTED", YOUNG));
        var first = LocalDate.now().minusDays(1);
        var period =
                Map.of("from", first.toString(), "until", first.plusYears(2).toString());
        step(match, Map.of("to", "OFFER_ACCEPTED", "period", period, "reason", "BEGAN_ON_PAPER"));
        for (var whose : List.of(YOUNG, COMPANY)) {
            var confirmed = said("OFFER_ACCEPTED", whose);
            confirmed.put("confirm", Map.of("textVersion", TEXT));
            step(match, confirmed);
        }
        step(match, Map.of("to", "CONTRACT_SENT"));
        step(match, Map.of("to", "CONTRACT_APPROVED", "approval", Map.of("by", "COUNTY", "on", first.toString())));
        Waiting.untilTrue(
                "the journey under way",
                KNOWN,
                () -> journey(match).path("stage").asString().equals("RUNNING"));
        return match;
    }

    JsonNode journey(String journey) {
        return nora.get("/api/v1/journeys/" + journey).expect(200).json();
    }

    JsonNode done(String journey, Map<String, ?> deed) {
        var seen = nora.get("/api/v1/journeys/" + journey).expect(200);
        return nora.post("/api/v1/journeys/" + journey + "/deeds", deed, key(), seen.version())
                .expect(200)
                .json();
    }

    private Optional<JsonNode> best() {
        return nora.get("/api/v1/suggestions?candidate=" + id + "&limit=50").expect(200).items().stream()
                .findFirst();
    }

    private void step(String match, Map<String, ?> how) {
        var seen = nora.get("/api/v1/matches/" + match).expect(200);
        nora.post("/api/v1/matches/" + match + "/transitions", how, key(), seen.version())
                .expect(200);
    }

    private static Map<String, Object> said(String to, Map<String, String> whose) {
        return new HashMap<>(Map.of("to", to, "onBehalf", whose));
    }

    private static Map<String, Object> wishes() {
        var today = LocalDate.now();
        var autumn = today.getMonthValue() < 7 ? today.getYear() : today.getYear() + 1;
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("trades", List.of("helsearbeiderfaget", "tomrerfaget", "barne-og-ungdomsarbeiderfaget"));
        wishes.put("neighbourTrades", true);
        wishes.put("kinds", List.of("LAERLING"));
        wishes.put("reachKm", 80);
        wishes.put("availableFrom", LocalDate.of(autumn, 6, 20).toString());
        wishes.put("languageLevel", "C1");
        wishes.put("licences", List.of("B"));
        wishes.put("skills", List.of("TEAMWORK"));
        wishes.put("entryRequirementMet", true);
        return wishes;
    }

    private static Map<String, Object> person() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", "Del" + letters);
        person.put("lastName", "Programsen");
        person.put(
                "birthDate",
                LocalDate.now().minusYears(20).minusDays(letters.length()).toString());
        person.put("phone", "+4748%06d".formatted(Math.floorMod(letters.hashCode(), 1_000_000)));
        person.put("email", UUID.randomUUID() + "@demo.invalid");
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return person;
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
