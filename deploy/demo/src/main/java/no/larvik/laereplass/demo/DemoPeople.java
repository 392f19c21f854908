package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.DemoCandidate.Stage;

/** The people with a story: the two personas, and some who sign in so that matches can go through every state. */
final class DemoPeople {

    private static final int STORIES = 14;

    private DemoPeople() {}

    static DemoCandidate kari(SchoolYear year) {
        var wishes = wishes(
                List.of("barne-og-ungdomsarbeiderfaget", "helsearbeiderfaget"),
                year,
                "supports",
                List.of("FIXED_CONTACT"),
                "languageLevel",
                "C1",
                "surroundings",
                List.of("WITH_PEOPLE", "INDOOR"));
        var registration = DemoCandidate.registration(
                0, new Names("Kari", "Demo"), year.start().minusYears(18).minusMonths(2), "3262", "nb");
        registration.put("email", "kari@demo.invalid");
        var signIn = Invented.youngPerson("demo-kari", "Kari Demo");
        return new DemoCandidate("kari", "nora", signIn, Stage.PUBLISHED, registration, wishes);
    }

    static DemoCandidate amir(SchoolYear year) {
        var wishes = wishes(
                List.of("tomrerfaget", "snekkerfaget"),
                year,
                "supports",
                List.of("LANGUAGE_SUPPORT"),
                "languageLevel",
                "A2",
                "surroundings",
                List.of("WITH_HANDS", "OUTDOOR"));
        var registration = DemoCandidate.registration(
                1, new Names("Amir", "Demo"), year.start().minusYears(20).plusMonths(2), "3256", "nb");
        registration.put("email", "amir@demo.invalid");
        var signIn = Invented.youngPerson("demo-amir", "Amir Demo");
        return new DemoCandidate("amir", "nora", signIn, Stage.PUBLISHED, registration, wishes);
    }

    /** Half of them fit the carpenter's firm, half Larvik kommune. */
    static List<DemoCandidate> withStories(SchoolYear year) {
        var people = new ArrayList<DemoCandidate>();
        for (var i = 0; i < STORIES; i++) {
            var number = 2 + i;
            var draw = Draw.of("story", i);
            var names = Names.drawn(draw);
            var trades = i % 2 == 0
                    ? List.of("tomrerfaget", "snekkerfaget")
                    : List.of("helsearbeiderfaget", "barne-og-ungdomsarbeiderfaget");
            people.add(new DemoCandidate(
                    "story-" + i,
                    "nora",
                    Invented.youngPerson("demo-ung-" + number, names.first() + " " + names.last()),
                    Stage.PUBLISHED,
                    DemoCandidate.registration(number, names, year.bornFor(19, draw), Home.inLarvik(draw), "nb"),
                    wishes(trades, year, "languageLevel", "C1", "licences", List.of("B"))));
        }
        return people;
    }

    private static Map<String, Object> wishes(List<String> trades, SchoolYear year, Object... more) {
        var wishes = Fields.of(
                "trades",
                trades,
                "neighbourTrades",
                true,
                "kinds",
                List.of("LAERLING", "LAEREKANDIDAT"),
                "reachKm",
                40,
                "availableFrom",
                year.schoolIsOut().toString(),
                "skills",
                List.of("TEAMWORK"),
                "entryRequirementMet",
                true);
        wishes.putAll(Fields.of(more));
        return wishes;
    }
}
