package no.larvik.laereplass.journeys;

import java.time.LocalDate;
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

    private static final Map<String, String> YOUNG = Map.of("of", "CANDIDATE", "how", "PHONE");
    private static final Map<String, String> COMPANY = Map.of("of", "EMPLOYER", "how", "PHONE");
    private static final String TEXT = "2026-1";

    /** Twenty years old. @param part of the programme */
    static Apprentice registered(Visitor nora, String part) {
        return registered(nora, part, 20);
    }

    /** @param age in whole years */
    static Apprentice registered(Visitor nora, String part, int age) {
        var id = nora.post("/api/v1/candidates", Programme.somebody(age))
                .expect(201)
                .text("id");
        return new Apprentice(nora, id).inCohort(part);
    }

    /** Of this year's cohort from Thor Heyerdahl. */
    Apprentice inCohort(String part) {
        return inCohort(part, Programme.today().getYear());
    }

    /** From Thor Heyerdahl. @param schoolYear of its August */
    Apprentice inCohort(String part, int schoolYear) {
        var cohort = Map.of("part", part, "schoolYear", schoolYear, "school", "THOR_HEYERDAHL");
        nora.put(path() + "/programme", cohort, null).expect(200);
        return this;
    }

    /** For a place as an apprentice. */
    Apprentice looking() {
        return looking("LAERLING");
    }

    Apprentice looking(String... kinds) {
        nora.put(
                        path() + "/wishes",
                        wishes(List.of(kinds)),
                        nora.get(path()).expect(200).version())
                .expect(200, 204);
        nora.put(path() + "/consents/matching", Map.of("textVersion", TEXT, "onBehalf", Programme.byPhone()), null)
                .expect(200, 204);
        nora.put(path() + "/publication", null, nora.get(path()).expect(200).version())
                .expect(200, 204);
        return this;
    }

    /** The best place there is, picked and proposed. @return the match */
    String proposed() {
        var place = Waiting.until("a place for " + id, Programme.SOON, this::best);
        return proposed(place.path("openingId").asString());
    }

    /** @return the match */
    String proposed(String opening) {
        var body = Map.of("candidateId", id, "openingId", opening);
        var match = Waiting.until("the two to be known", Programme.SOON, () -> picked(body));
        step(match, Map.of("to", "PROPOSED"));
        return match;
    }

    private Optional<String> picked(Map<String, String> pair) {
        var answer = nora.post("/api/v1/matches", pair);
        return answer.is(201) ? Optional.of(answer.text("id")) : Optional.empty();
    }

    /** From a proposal to an approved contract of two years that began yesterday. @return the journey, under way */
    String signed() {
        var first = Programme.today().minusDays(1);
        return signed(proposed(), first, first.plusYears(2), "COUNTY");
    }

    /** @param authority who has approved it. @return the journey, under way */
    String signed(String match, LocalDate first, LocalDate last, String authority) {
        accepted(match);
        var period = Map.of("from", first.toString(), "until", last.toString());
        step(match, Map.of("to", "OFFER_ACCEPTED", "period", period, "reason", "BEGAN_ON_PAPER"));
        for (var whose : List.of(YOUNG, COMPANY)) {
            var confirmed = said("OFFER_ACCEPTED", whose);
            confirmed.put("confirm", Map.of("textVersion", TEXT));
            step(match, confirmed);
        }
        step(match, Map.of("to", "CONTRACT_SENT"));
        step(match, Map.of("to", "CONTRACT_APPROVED", "approval", Map.of("by", authority, "on", first.toString())));
        Waiting.untilTrue(
                "the journey under way",
                Programme.SOON,
                () -> nora.get("/api/v1/journeys/" + match).body().contains("\"RUNNING\""));
        return match;
    }

    /** The company sees the card. */
    void presented(String match) {
        step(match, said("ACCEPTED", YOUNG));
    }

    /** A proposal that all have said yes to. */
    void accepted(String match) {
        presented(match);
        step(match, said("INTERESTED", COMPANY));
        step(match, said("OFFERED", COMPANY));
        step(match, said("OFFER_ACCEPTED", YOUNG));
    }

    JsonNode journey(String journey) {
        return nora.get("/api/v1/journeys/" + journey).expect(200).json();
    }

    JsonNode done(String journey, Map<String, ?> deed) {
        var seen = nora.get("/api/v1/journeys/" + journey).expect(200);
        var key = UUID.randomUUID().toString();
        return nora.post("/api/v1/journeys/" + journey + "/deeds", deed, key, seen.version())
                .expect(200)
                .json();
    }

    String path() {
        return "/api/v1/candidates/" + id;
    }

    private Optional<JsonNode> best() {
        return nora.get("/api/v1/suggestions?candidate=" + id + "&limit=50").expect(200).items().stream()
                .findFirst();
    }

    private void step(String match, Map<String, ?> how) {
        Programme.step(nora, match, how);
    }

    private static Map<String, Object> said(String to, Map<String, String> whose) {
        return new HashMap<>(Map.of("to", to, "onBehalf", whose));
    }

    private static Map<String, Object> wishes(List<String> kinds) {
        var today = Programme.today();
        var autumn = today.getMonthValue() < 7 ? today.getYear() : today.getYear() + 1;
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("trades", List.of("helsearbeiderfaget", "tomrerfaget", "barne-og-ungdomsarbeiderfaget"));
        wishes.put("neighbourTrades", true);
        wishes.put("kinds", kinds);
        wishes.put("reachKm", 80);
        wishes.put("availableFrom", LocalDate.of(autumn, 6, 20).toString());
        wishes.put("languageLevel", "C1");
        wishes.put("licences", List.of("B"));
        wishes.put("skills", List.of("TEAMWORK"));
        wishes.put("entryRequirementMet", true);
        return wishes;
    }
}
