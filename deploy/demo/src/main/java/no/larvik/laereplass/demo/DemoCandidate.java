package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One invented young person.
 *
 * @param staff the persona who registers and follows up
 * @param ownSignIn somebody who signs in, answers and consents; {@code null} while staff do it on their behalf
 */
record DemoCandidate(
        String key,
        String staff,
        @Nullable Invented ownSignIn,
        Stage stage,
        Map<String, Object> registration,
        Map<String, Object> wishes) {

    static final int COUNT = 150;

    /** How far the case has come. */
    enum Stage {
        REGISTERED,
        WITH_WISHES,
        PUBLISHED,
        WITHDRAWN
    }

    static List<DemoCandidate> all(SchoolYear year) {
        var all = new ArrayList<DemoCandidate>();
        all.add(DemoPeople.kari(year));
        all.add(DemoPeople.amir(year));
        all.addAll(DemoPeople.withStories(year));
        for (var i = all.size(); i < COUNT; i++) all.add(drawn(i, year));
        return List.copyOf(all);
    }

    private static DemoCandidate drawn(int number, SchoolYear year) {
        var draw = Draw.of("candidate", number);
        var age = draw.between(16, 24);
        var industry = draw.one(List.of(Industry.values()));
        return new DemoCandidate(
                "candidate-" + number,
                draw.in(60) ? "nora" : draw.in(65) ? "jonas" : "liv",
                null,
                stage(number),
                registration(number, Names.drawn(draw), year.bornFor(age, draw), Home.drawn(draw), "nb"),
                wishes(industry, age, year, draw));
    }

    private static Stage stage(int number) {
        return switch (number % 15) {
            case 3 -> Stage.REGISTERED;
            case 7 -> Stage.WITH_WISHES;
            case 11 -> number % 2 == 0 ? Stage.WITHDRAWN : Stage.WITH_WISHES;
            default -> Stage.PUBLISHED;
        };
    }

    static Map<String, Object> registration(
            int number, Names names, LocalDate born, String postalCode, String language) {
        return Fields.of(
                "firstName", names.first(),
                "lastName", names.last(),
                "birthDate", born.toString(),
                "phone", "+4740000%03d".formatted(100 + number),
                "email", "ung-%03d@demo.invalid".formatted(number),
                "postalCode", postalCode,
                "language", language);
    }

    private static Map<String, Object> wishes(Industry industry, int age, SchoolYear year, Draw draw) {
        var kinds = new ArrayList<>(List.of(draw.in(75) ? "LAERLING" : "LAEREKANDIDAT"));
        if (draw.in(40)) kinds.add("PRAKSIS");
        return Fields.of(
                "trades", draw.some(industry.trades(), draw.between(1, 3)),
                "neighbourTrades", draw.in(60),
                "kinds", kinds,
                "reachKm", draw.one(List.of(15, 25, 30, 40, 60, 80)),
                "availableFrom", year.schoolIsOut().toString(),
                "licences",
                        age >= 18 && draw.in(45) ? List.of("B") : age >= 16 && draw.in(25) ? List.of("AM") : List.of(),
                "skills", draw.some(industry.skills(), draw.between(0, 3)),
                "languageLevel", draw.in(20) ? draw.one(List.of("A2", "B1", "B2")) : "C1",
                "supports",
                        draw.in(35)
                                ? draw.some(
                                        List.of(
                                                "FIXED_CONTACT",
                                                "CALM_PLACE",
                                                "STEP_BY_STEP",
                                                "WRITTEN_INSTRUCTIONS",
                                                "LANGUAGE_SUPPORT"),
                                        draw.between(1, 2))
                                : List.of(),
                "surroundings", draw.some(industry.surroundings(), draw.between(1, 2)),
                "entryRequirementMet", draw.in(88),
                "presentation", "Jeg liker å lære nye ting og møter presis.");
    }
}
