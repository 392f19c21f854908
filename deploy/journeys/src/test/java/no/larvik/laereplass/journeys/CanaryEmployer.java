package no.larvik.laereplass.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;

/** A firm of its own, with a canary in everything it says about itself and its place. */
final class CanaryEmployer {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private final Canary canary;
    private final String trade;
    private final Visitor nora;
    private final Visitor user;
    private final String number;
    private final String mailbox;

    CanaryEmployer(Platform platform, Canary canary, String trade) {
        this.canary = canary;
        this.trade = trade;
        number = number();
        mailbox = canary.mail("kollega");
        nora = platform.as("nora").patiently();
        user = platform.as(Invented.employer(number)).patiently();
    }

    Visitor user() {
        return user;
    }

    /** Where one of its people is told of answers. */
    String mailbox() {
        return mailbox;
    }

    /** @return a published opening */
    String posts() {
        var firm = nora.post("/api/v1/employers", registration()).expect(201).text("id");
        var path = "/api/v1/employers/" + firm;
        var unit = nora.post(
                        path + "/units",
                        Map.of("name", canary.in("Avdeling"), "address", canary.in("Gata"), "postalCode", "3256"))
                .expect(201)
                .text("id");
        nora.put(
                        path + "/approvals/" + trade,
                        Map.of("kinds", List.of("LAERLING"), "source", canary.in("Kilde"), "date", "2026-01-15"),
                        null)
                .expect(200);
        user.post(path + "/invitations", Map.of("rank", "USER", "note", canary.in("Til kollega")));
        user.put(
                        path + "/users/me/notices",
                        Map.of("email", mailbox, "language", "nn", "wanted", Map.of("ANSWERS", "AT_ONCE")),
                        null)
                .expect(200);
        var opening = "/api/v1/openings/"
                + user.post("/api/v1/openings", opening(firm, unit)).expect(201).text("id");
        nora.put(opening + "/accepted-wording", Map.of("because", canary.in("Fordi")), version(opening))
                .expect(200);
        user.put(opening + "/publication", null, version(opening)).expect(204);
        return opening.substring(opening.lastIndexOf('/') + 1);
    }

    void withdraws(String opening) {
        var path = "/api/v1/openings/" + opening;
        user.delete(path + "/publication", Map.of("reason", canary.in("Trukket")), version(path))
                .expect(200, 204);
    }

    private String version(String path) {
        return nora.get(path).expect(200).version();
    }

    private Map<String, Object> registration() {
        return Map.of(
                "organisationNumber", number,
                "name", canary.in("Firma"),
                "contactName", canary.in("Kontakt"),
                "contactEmail", canary.mail("firma"),
                "contactPhone", canary.phone(),
                "language", "nb");
    }

    private Map<String, Object> opening(String firm, String unit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("employerId", firm);
        body.put("unitId", unit);
        body.put("trade", trade);
        body.put("kind", "PRAKSIS");
        body.put("seats", 1);
        body.put("startFrom", LocalDate.now().plusMonths(1).toString());
        body.put("startTo", LocalDate.now().plusMonths(6).toString());
        body.put("title", canary.in("Plass"));
        body.put("tasks", canary.in("Vi søker en gutt."));
        body.put("supervisor", canary.in("Faglig leder"));
        body.put("details", details());
        return body;
    }

    private Map<String, Object> details() {
        return Map.of(
                "hours",
                Map.of("perWeek", 37.5, "from", "07:00", "to", "15:00"),
                "deadline",
                LocalDate.now().plusMonths(1).toString(),
                "musts",
                List.of(canary.in("Må")),
                "wishes",
                List.of(canary.in("Ønske")),
                "riskAssessment",
                Map.of(
                        "date", LocalDate.now().toString(),
                        "by", canary.in("Vurdert av"),
                        "measures", canary.in("Tiltak")),
                "enquiries",
                Map.of(
                        "name", canary.in("Spør"),
                        "phone", canary.phone(),
                        "email", canary.mail("spor")),
                "questions",
                List.of(
                        Map.of("text", canary.in("Hvorfor?"), "answering", "SHORT_TEXT"),
                        Map.of("text", canary.in("Har du moped?"), "answering", "YES_NO"),
                        Map.of(
                                "text",
                                canary.in("Hvilken?"),
                                "answering",
                                "CHOICE",
                                "options",
                                List.of(canary.in("Den"), canary.in("Annen")))));
    }

    /** One that the register does not know. */
    private static String number() {
        while (true) {
            var stem = String.valueOf(ThreadLocalRandom.current().nextInt(92_000_000, 98_000_000));
            var sum = IntStream.range(0, WEIGHTS.length)
                    .map(i -> WEIGHTS[i] * (stem.charAt(i) - '0'))
                    .sum();
            var control = (11 - sum % 11) % 11;
            if (control < 10) return stem + control;
        }
    }
}
