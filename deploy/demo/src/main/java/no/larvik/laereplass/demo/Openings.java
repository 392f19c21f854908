package no.larvik.laereplass.demo;

import java.util.LinkedHashMap;
import java.util.List;

/** Posts openings as the personas where it is their own firm, else as staff on the employer's behalf. */
final class Openings {

    private final Platform platform;
    private final List<Employers.Registered> employers;
    private final SchoolYear year;

    Openings(Platform platform, List<Employers.Registered> employers, SchoolYear year) {
        this.platform = platform;
        this.employers = employers;
        this.year = year;
    }

    String post(DemoOpening opening) {
        var employer = employers.get(opening.employer());
        var body = new LinkedHashMap<String, Object>();
        body.put("employerId", employer.id());
        body.put("unitId", employer.units().get(opening.unit()));
        body.putAll(opening.terms());
        var poster = poster(employer.demo().organisation());
        var key = "demo-" + year.autumn() + "-opening-" + opening.number();
        var id = poster.post("/api/v1/openings", body, key).expect(200, 201).text("id");
        if (opening.published()) publish(poster, id);
        return id;
    }

    private static void publish(Visitor poster, String id) {
        var now = poster.get("/api/v1/openings/" + id).expect(200);
        if (now.text("status").equals("DRAFT"))
            poster.put("/api/v1/openings/" + id + "/publication", null, now.version())
                    .expect(200, 204);
    }

    private Visitor poster(String organisation) {
        var persona =
                switch (organisation) {
                    case OrganisationNumbers.CARPENTER -> "rolf";
                    case OrganisationNumbers.LARVIK_KOMMUNE -> "hege";
                    default -> "nora";
                };
        return platform.as(persona).patiently();
    }
}
