package no.larvik.laereplass.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Visitor;

/** A place that somebody's own company has posted for a test: one seat, from the next August on. */
final class Place {

    private Place() {}

    /** @param kind such as {@code YFF_PRAKSIS}. @return the published opening */
    static String posted(Visitor employer, String trade, String kind) {
        var company = employer.get("/api/v1/me/employer").expect(200).json();
        var body = new LinkedHashMap<String, Object>();
        body.put("employerId", company.path("id").asString());
        body.put("unitId", company.at("/units/0/id").asString());
        body.put("trade", trade);
        body.put("kind", kind);
        body.put("seats", 1);
        body.put("startFrom", august().toString());
        body.put("startTo", august().plusMonths(2).toString());
        body.put("title", "Bli med oss");
        body.put("tasks", "Du er med på jobben sammen med en fagarbeider.");
        body.put("supervisor", "Faglig leder Demo");
        body.put("supports", List.of("FIXED_CONTACT"));
        body.put("details", Map.of("hours", Map.of("perWeek", 37.5, "from", "07:30", "to", "15:00")));
        var opening = employer.post("/api/v1/openings", body).expect(201).text("id");
        var path = "/api/v1/openings/" + opening;
        employer.put(path + "/publication", null, employer.get(path).expect(200).version())
                .expect(200, 204);
        return opening;
    }

    private static LocalDate august() {
        var today = Programme.today();
        return LocalDate.of(today.getMonthValue() < 7 ? today.getYear() : today.getYear() + 1, 8, 1);
    }
}
