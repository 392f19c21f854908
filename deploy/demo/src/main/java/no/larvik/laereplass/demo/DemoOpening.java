package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One invented opening.
 *
 * @param employer index among the demo's employers
 * @param unit index among the employer's units
 * @param published else it stays a draft
 */
record DemoOpening(int number, int employer, int unit, boolean published, Map<String, Object> terms) {

    static final int COUNT = 110;
    private static final int OF_THE_CARPENTER = 4;
    private static final int OF_LARVIK_KOMMUNE = 26;
    private static final List<String> SUPPORTS = List.of(
            "FIXED_CONTACT",
            "CALM_PLACE",
            "WRITTEN_INSTRUCTIONS",
            "STEP_BY_STEP",
            "FLEXIBLE_HOURS",
            "LANGUAGE_SUPPORT",
            "SHORTER_DAYS",
            "STEP_FREE_ACCESS");

    static List<DemoOpening> all(List<DemoEmployer> employers, SchoolYear year) {
        var all = new ArrayList<DemoOpening>();
        for (var i = 0; i < COUNT; i++) {
            var employer = employerOf(i, employers.size());
            all.add(drawn(i, employer, employers.get(employer), year));
        }
        return List.copyOf(all);
    }

    private static int employerOf(int number, int employers) {
        if (number < OF_THE_CARPENTER) return 0;
        if (number < OF_THE_CARPENTER + OF_LARVIK_KOMMUNE) return 1;
        return 2 + (number - OF_THE_CARPENTER - OF_LARVIK_KOMMUNE) % (employers - 2);
    }

    private static DemoOpening drawn(int number, int index, DemoEmployer employer, SchoolYear year) {
        var draw = Draw.of("opening", number);
        var first = number == 0 || number == OF_THE_CARPENTER; // the two the personas' stories need
        var trade = employer.trades().get(first ? 0 : number % employer.trades().size());
        var kind = first ? "LAERLING" : kind(employer, draw);
        var terms = Fields.of(
                "trade",
                trade,
                "kind",
                kind,
                "seats",
                first ? 3 : draw.between(1, 3),
                "startFrom",
                year.start().plusDays(draw.between(0, 2) * 7L).toString(),
                "startTo",
                year.start().plusMonths(2).toString(),
                "title",
                title(kind),
                "tasks",
                employer.industry().tasks(),
                "licences",
                !first && draw.in(8) ? List.of("B") : List.of(),
                "languageLevel",
                first ? "A2" : draw.in(25) ? draw.one(List.of("A2", "B1", "B2")) : null,
                "skills",
                draw.some(employer.industry().skills(), 2),
                "supports",
                first ? List.of("FIXED_CONTACT", "LANGUAGE_SUPPORT") : supports(employer, draw),
                "surroundings",
                employer.industry().surroundings(),
                "minimumAge",
                !first && draw.in(6) ? 18 : null,
                "supervisor",
                "Faglig leder Demo",
                "details",
                details(first, year));
        var unit = number % employer.units().size();
        return new DemoOpening(number, index, unit, first || draw.in(92), terms);
    }

    /** The two that the personas' stories need have no deadline. */
    private static Map<String, Object> details(boolean first, SchoolYear year) {
        return Fields.of(
                "hours",
                Fields.of("perWeek", 37.5, "longestDay", 7.5, "from", "07:30", "to", "15:00", "weekends", false),
                "tariffPay",
                true,
                "musts",
                List.of("Du møter til avtalt tid og sier fra hvis du ikke kan komme"),
                "wishes",
                List.of("Du har prøvd noe lignende før, på skolen eller hjemme"),
                "languages",
                List.of("NORWEGIAN", "ENGLISH"),
                "deadline",
                first ? null : year.start().toString());
    }

    private static List<String> supports(DemoEmployer employer, Draw draw) {
        return draw.some(SUPPORTS, employer.industry() == Industry.MUNICIPALITY ? 4 : draw.between(0, 3));
    }

    private static String kind(DemoEmployer employer, Draw draw) {
        if (employer.limited()) return draw.in(70) ? "LAEREKANDIDAT" : "PRAKSIS";
        var of100 = draw.between(1, 100);
        if (of100 <= 65) return "LAERLING";
        if (of100 <= 80) return "LAEREKANDIDAT";
        if (of100 <= 86) return "PRAKSISBREV";
        return of100 <= 92 ? "YFF_PRAKSIS" : "PRAKSIS";
    }

    private static String title(String kind) {
        return switch (kind) {
            case "LAEREKANDIDAT" -> "Vi tar imot lærekandidat";
            case "PRAKSISBREV" -> "Plass for praksisbrev";
            case "YFF_PRAKSIS" -> "Praksis for elever";
            case "PRAKSIS" -> "Prøv deg hos oss";
            default -> "Vil du bli lærling hos oss?";
        };
    }
}
