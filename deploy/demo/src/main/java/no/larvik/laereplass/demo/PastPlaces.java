package no.larvik.laereplass.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the places of a year of the past and closes them when it is over, by the hands of their employers. */
final class PastPlaces {

    private final Platform platform;
    private final List<Employers.Registered> employers;
    private final Map<PastPlace, String> ids = new ConcurrentHashMap<>();

    PastPlaces(Platform platform, List<Employers.Registered> employers) {
        this.platform = platform;
        this.employers = employers;
    }

    String idOf(PastPlace place) {
        var id = ids.get(place);
        if (id == null) throw new WrongAnswer(place.key() + " is not open");
        return id;
    }

    void open(PastPlace place) {
        var registered = employers.stream()
                .filter(one -> one.demo().organisation().equals(place.employer().organisation()))
                .findFirst()
                .orElseThrow();
        var by = of(place.employer());
        var body = new LinkedHashMap<>(place.terms(registered));
        var id = by.post("/api/v1/openings", body, place.key()).expect(200, 201).text("id");
        var draft = by.get("/api/v1/openings/" + id).expect(200);
        by.put("/api/v1/openings/" + id + "/publication", null, draft.version()).expect(200, 204);
        ids.put(place, id);
    }

    void close(PastPlace place) {
        var path = "/api/v1/openings/" + idOf(place);
        var by = of(place.employer());
        var reason = Map.of("reason", "Opptaket for i år er over.");
        by.delete(path + "/publication", reason, by.get(path).expect(200).version())
                .expect(200, 204);
    }

    /** Somebody who answers for the employer. */
    Visitor of(DemoEmployer employer) {
        var number = employer.organisation();
        if (number.equals(OrganisationNumbers.LARVIK_KOMMUNE))
            return platform.as("hege").patiently();
        return platform.as(number, () -> Invented.employer(number)).patiently();
    }
}
