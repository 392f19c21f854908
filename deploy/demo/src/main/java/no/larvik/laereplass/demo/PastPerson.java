package no.larvik.laereplass.demo;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.DemoCandidate.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to the programme in a school year that is over.
 *
 * @param number among those of the year
 * @param scenes what happened, in any order
 */
record PastPerson(PastYear year, int number, DemoCandidate demo, List<Scene> scenes) {

    /** Phone numbers and addresses of today's people end below this. */
    private static final int FIRST_NUMBER = 300;

    private static final int A_YEAR = 100;

    static PastPerson of(PastYear year, int number, int which, String staff, List<Scene> scenes) {
        var draw = Draw.of("past", year.autumn() * A_YEAR + number);
        var names = Names.drawn(draw);
        var key = "past-" + year.autumn() + "-" + number;
        var all = FIRST_NUMBER + which * A_YEAR + number;
        var registration = DemoCandidate.registration(
                all, names, year.sought().bornFor(draw.between(18, 20), draw), Home.inLarvik(draw), "nb");
        var demo = new DemoCandidate(
                key, staff, signIn(number, key, names), Stage.PUBLISHED, registration, wishes(year, number));
        return new PastPerson(year, number, demo, List.copyOf(scenes));
    }

    /** Every fourth tells staff, who write it down. */
    private static @Nullable Invented signIn(int number, String key, Names names) {
        if (number % 4 == 3) return null;
        return Invented.youngPerson("demo-" + key, names.first() + " " + names.last());
    }

    private static Map<String, Object> wishes(PastYear year, int number) {
        var places = PastPlace.of(year);
        var trades = List.of(0, 1, 2).stream()
                .map(step -> places.get((number + step) % places.size()).trade())
                .distinct()
                .toList();
        return Fields.of(
                "trades",
                trades,
                "neighbourTrades",
                true,
                "kinds",
                List.of("LAERLING", "LAEREKANDIDAT"),
                "reachKm",
                80,
                "availableFrom",
                year.inAutumn().from().toString(),
                "licences",
                List.of("B"),
                "skills",
                List.of("TEAMWORK"),
                "languageLevel",
                "C1",
                "entryRequirementMet",
                true);
    }
}
