package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Registers employers, their units and approvals, as staff do it on their behalf. */
final class Employers {

    private final Visitor staff;
    private final SchoolYear year;

    Employers(Visitor staff, SchoolYear year) {
        this.staff = staff;
        this.year = year;
    }

    /** An employer that stands, with the ids of its units in the order of the demo. */
    record Registered(String id, DemoEmployer demo, List<String> units) {}

    /** Brings the employer to where it should be, whatever is there already. */
    Registered register(DemoEmployer demo) {
        var key = "demo-" + year.autumn() + "-employer-" + demo.organisation();
        var created = staff.post("/api/v1/employers", demo.registration(), key);
        var found = created.is(409) ? existing(demo) : created.expect(200, 201).json();
        var id = found.get("id").asString();
        var current = staff.get("/api/v1/employers/" + id).expect(200).json();
        var units = new ArrayList<String>();
        for (var unit : demo.units()) {
            var there = unitCalled(current, unit.name());
            units.add(there != null ? there : add(id, unit, key + "-unit-" + units.size()));
        }
        for (var trade : demo.trades())
            if (!isApproved(current, trade))
                staff.put("/api/v1/employers/" + id + "/approvals/" + trade, demo.approval(year), null)
                        .expect(200, 201, 204);
        return new Registered(id, demo, List.copyOf(units));
    }

    private JsonNode existing(DemoEmployer demo) {
        return staff.get("/api/v1/employers?text=" + demo.organisation()).expect(200).items().stream()
                .filter(item -> item.path("organisationNumber").asString().equals(demo.organisation()))
                .findFirst()
                .orElseThrow(() -> new WrongAnswer(demo.organisation() + " is registered but cannot be found"));
    }

    private String add(String employer, DemoEmployer.Unit unit, String key) {
        var path = "/api/v1/employers/" + employer + "/units";
        return staff.post(path, unit.body(), key).expect(201).text("id");
    }

    private static @Nullable String unitCalled(JsonNode employer, String name) {
        for (var unit : employer.path("units"))
            if (unit.path("name").asString().equals(name))
                return unit.path("id").asString();
        return null;
    }

    private static boolean isApproved(JsonNode employer, String trade) {
        return employer.path("approvals")
                .valueStream()
                .anyMatch(a -> a.path("trade").asString().equals(trade));
    }
}
