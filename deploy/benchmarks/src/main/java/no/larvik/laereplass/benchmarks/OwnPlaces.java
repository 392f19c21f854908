package no.larvik.laereplass.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Visitor;

/** The municipality as an employer: its places of work and what each of them posts, as staff do it on its behalf. */
final class OwnPlaces {

    private static final String MUNICIPALITY = "910000012";
    private static final String TRADE = "helsearbeiderfaget";
    private static final int UNITS = 20;
    private static final int OPENINGS_OF_EACH = 5;

    private final Visitor nora;

    OwnPlaces(Visitor nora) {
        this.nora = nora;
    }

    /** @return the employer's id; its places begin in the autumn of next year */
    String post() {
        var employer =
                nora.post("/api/v1/employers", registration()).expect(201).text("id");
        var approval =
                Map.of("kinds", List.of("LAERLING"), "source", "Vestfold fylkeskommune (måling)", "date", "2024-01-01");
        nora.put("/api/v1/employers/" + employer + "/approvals/" + TRADE, approval, null)
                .expect(200, 201, 204);
        for (var unit : units(employer))
            for (int seats = 1; seats <= OPENINGS_OF_EACH; seats++) post(employer, unit, seats);
        return employer;
    }

    /** The year its places begin in. */
    static int year() {
        return LocalDate.now().getYear() + 1;
    }

    private List<String> units(String employer) {
        var units = new ArrayList<String>();
        for (int number = 1; number <= UNITS; number++) {
            var unit = Map.of("name", "Enhet " + number, "postalCode", "3256", "address", "Målegata " + number);
            units.add(nora.post("/api/v1/employers/" + employer + "/units", unit)
                    .expect(201)
                    .text("id"));
        }
        return units;
    }

    private void post(String employer, String unit, int seats) {
        var start = LocalDate.of(year(), 8, 15);
        var opening = Map.ofEntries(
                Map.entry("employerId", employer),
                Map.entry("unitId", unit),
                Map.entry("trade", TRADE),
                Map.entry("kind", "LAERLING"),
                Map.entry("seats", seats),
                Map.entry("startFrom", start.toString()),
                Map.entry("startTo", start.plusMonths(2).toString()),
                Map.entry("title", "Vil du bli helsefagarbeider?"),
                Map.entry("tasks", "Du hjelper dem som bor her, sammen med en fagarbeider."),
                Map.entry("languageLevel", "B1"),
                Map.entry("skills", List.of()),
                Map.entry("supports", List.of("FIXED_CONTACT")),
                Map.entry("surroundings", List.of()));
        var id = nora.post("/api/v1/openings", opening).expect(201).text("id");
        var draft = nora.get("/api/v1/openings/" + id).expect(200);
        nora.put("/api/v1/openings/" + id + "/publication", null, draft.version())
                .expect(200, 204);
    }

    private static Map<String, ?> registration() {
        return Map.of(
                "organisationNumber", MUNICIPALITY,
                "name", "Kommunen som måles",
                "contactName", "Kontakt Demo",
                "contactEmail", "maaling@demo.invalid",
                "contactPhone", "+4740000099",
                "language", "nb");
    }
}
