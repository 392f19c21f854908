package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * One opening of a school year that is over. There are few, with many seats, so that figures by employer and trade are
 * not all too small to be shown.
 *
 * @param number among those of its year
 */
record PastPlace(PastYear year, int number, DemoEmployer employer, String trade, String kind) {

    static final int COUNT = 6;
    private static final int SEATS = 12;
    private static final int FIRST_PRIVATE = 2; // after the two of the personas

    /** Half of them with Larvik kommune, the others with three companies of different kinds. */
    static List<PastPlace> of(PastYear year) {
        var employers = DemoEmployer.all();
        var municipality = employers.get(1);
        var places = new ArrayList<PastPlace>();
        places.add(new PastPlace(year, 0, municipality, "helsearbeiderfaget", "LAERLING"));
        places.add(new PastPlace(year, 1, municipality, "barne-og-ungdomsarbeiderfaget", "LAERLING"));
        places.add(new PastPlace(year, 2, municipality, "helsearbeiderfaget", "LAEREKANDIDAT"));
        var kinds = new HashSet<Industry>();
        for (var employer : employers.subList(FIRST_PRIVATE, employers.size())) {
            if (places.size() == COUNT) break;
            if (!employer.limited() && kinds.add(employer.industry()))
                places.add(new PastPlace(
                        year, places.size(), employer, employer.trades().getFirst(), "LAERLING"));
        }
        return List.copyOf(places);
    }

    String key() {
        return "demo-past-" + year.autumn() + "-opening-" + number;
    }

    Map<String, Object> terms(Employers.Registered registered) {
        var until = year.sought().start();
        return Fields.of(
                "employerId",
                registered.id(),
                "unitId",
                registered.units().get(number % registered.units().size()),
                "trade",
                trade,
                "kind",
                kind,
                "seats",
                SEATS,
                "startFrom",
                year.inAutumn().from().toString(),
                "startTo",
                until.plusMonths(1).toString(),
                "title",
                "Vil du lære hos oss?",
                "tasks",
                employer.industry().tasks(),
                "skills",
                employer.industry().skills(),
                "supports",
                List.of("FIXED_CONTACT", "STEP_BY_STEP"),
                "surroundings",
                employer.industry().surroundings(),
                "supervisor",
                "Faglig leder Demo",
                "details",
                Fields.of("tariffPay", true, "deadline", year.lastDay().toString()));
    }
}
