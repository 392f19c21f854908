package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * Larvik kommune as employer: which part of the work each unit belongs to, which homes have housing below them, and how
 * many it means to take in.
 */
final class Municipality {

    private static final int INHABITANTS = 48_000;
    private static final double PER_THOUSAND = 2;

    private final Visitor hege;
    private final SchoolYear year;

    Municipality(Visitor hege, SchoolYear year) {
        this.hege = hege;
        this.year = year;
    }

    void promise(Employers.Registered municipality) {
        var employer = "/api/v1/employers/" + municipality.id();
        var units = hege.get(employer).expect(200).json().path("units");
        var homes = units.valueStream()
                .filter(unit -> unit.path("name").asString().contains("sykehjem"))
                .map(unit -> unit.path("id").asString())
                .toList();
        int placed = 0;
        for (var unit : units) {
            if (!unit.path("sector").isNull()) continue;
            var name = unit.path("name").asString();
            var parent = name.contains("omsorgsbolig") ? homes.get(placed++ % homes.size()) : null;
            var version = hege.get(employer).expect(200).version();
            var place = Fields.of("parent", parent, "sector", sectorOf(name));
            hege.put(employer + "/units/" + unit.path("id").asString() + "/place", place, version)
                    .expect(200);
        }
        aim(employer, year.start().getYear());
        aim(employer, LocalDate.now().getYear());
    }

    private void aim(String employer, int when) {
        var told = hege.get(employer + "/commitment?year=" + when).expect(200);
        if (!told.json().path("target").isNull()) return;
        var target = Fields.of(
                "inhabitants",
                INHABITANTS,
                "perThousand",
                PER_THOUSAND,
                "source",
                "Kommunestyret (demo)",
                "sectors",
                Map.of("HEALTH_AND_CARE", 45, "SCHOOLS_AND_CHILDHOOD", 35, "TECHNICAL", 16));
        hege.put(employer + "/commitment/targets/" + when, target, told.version())
                .expect(204);
    }

    private static String sectorOf(String unit) {
        if (unit.contains("sykehjem") || unit.contains("omsorgsbolig")) return "HEALTH_AND_CARE";
        return unit.contains("barnehage") || unit.contains("skole") ? "SCHOOLS_AND_CHILDHOOD" : "TECHNICAL";
    }
}
