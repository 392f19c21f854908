package no.larvik.laereplass.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Two referrals that wait: one about somebody new, one about somebody who may be here already. */
final class Referrals {

    private static final String WORDS = "En fast kontaktperson hjelper.";

    private final Platform platform;
    private final SchoolYear year;

    Referrals(Platform platform, SchoolYear year) {
        this.platform = platform;
        this.year = year;
    }

    void send() {
        var rolf = platform.as("rolf").patiently();
        if (!rolf.get("/api/v1/referrals").expect(200).items().isEmpty()) return;
        var born = year.start().minusYears(17).minusMonths(5);
        var somebodyNew = DemoCandidate.registration(880, new Names("Storm", "Tangen Demo"), born, "3256", "nb");
        rolf.post("/api/v1/referrals", asked(somebodyNew)).expect(201);
        var hereAlready = DemoCandidate.all(year).stream()
                .filter(candidate -> candidate.staff().equals("nora") && candidate.ownSignIn() == null)
                .findFirst()
                .orElseThrow();
        platform.as("jonas")
                .patiently()
                .post("/api/v1/referrals", asked(hereAlready.registration()))
                .expect(201);
    }

    private static Map<String, Object> asked(Map<String, Object> person) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        person.put("agreed", Fields.of("how", "PHONE", "at", now));
        person.put("words", WORDS);
        return person;
    }
}
