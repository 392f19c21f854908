package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happened after a signed contract: talks held and missed, another kind, more time, an end before the certificate and
 * a new start, the exam. A few need somebody today.
 *
 * @param which year of the past this is, 0 or 1
 */
record PastJourney(PastYear year, int which, int number, Wave wave, LocalDate today) {

    private static final int FIRST = 0;
    private static final int SECOND = 1;

    /** Of the first year: a talk that was missed, one that is due, one of whom nobody has heard. Of the second: back again. */
    private static final int MISSED = 6;

    private static final int DUE = 16;
    private static final int SILENT = 20;
    private static final int BACK = 13;

    static boolean isStillNoras(int which, int number) {
        return which == FIRST ? List.of(MISSED, DUE, SILENT).contains(number) : number == BACK;
    }

    List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        add(scenes, wave.from().plusDays(1), life -> {
            life.isUnderWay();
            life.says("OFFERED");
            life.says("SIGNED");
            life.says("BEGAN");
        });
        if (isFromJanuary()) scenes.addAll(fromJanuary());
        else scenes.addAll(which == FIRST ? fromAugust() : ofTheLastAugust());
        return scenes;
    }

    private boolean isFromJanuary() {
        return wave.from().getMonth() == Month.JANUARY;
    }

    /** One and a half years: those of the first year have their certificate. */
    private List<Scene> fromJanuary() {
        var scenes = new ArrayList<Scene>();
        var begins = year.autumn() + 1;
        add(scenes, LocalDate.of(begins, Month.JUNE, 10), life -> {
            life.deed("HOLD_TALK");
            life.says("TALKED");
        });
        if (which == SECOND) {
            add(scenes, lately(), life -> life.deed("REGISTER_CONTACT"));
            return scenes;
        }
        add(scenes, LocalDate.of(begins, Month.DECEMBER, 2), life -> life.deed("HOLD_TALK"));
        if (number == 5)
            add(scenes, LocalDate.of(begins + 1, Month.MAY, 12), life -> {
                life.deed("ENTER_EXAM");
                life.deed("NOT_PASS");
            });
        add(scenes, LocalDate.of(begins + 1, Month.JUNE, 10), life -> {
            life.passes();
            life.says("EXAMINED");
            life.says("ENDED");
            life.leavesTheMarket();
        });
        return scenes;
    }

    private List<Scene> fromAugust() {
        var scenes = new ArrayList<Scene>();
        var begins = year.autumn() + 1;
        var december = LocalDate.of(begins, Month.DECEMBER, 2);
        var february = LocalDate.of(begins + 1, Month.FEBRUARY, 10);
        var march = LocalDate.of(begins + 1, Month.MARCH, 24);
        var may = LocalDate.of(begins + 1, Month.MAY, 12);
        switch (number) {
            case 9 -> ends(scenes, december, "ANOTHER_TRADE", "ANOTHER_TRADE", true);
            case 12 -> ends(scenes, december, "BY_AGREEMENT", "A_SMALLER_PLACE", true);
            case 18 -> ends(scenes, march, "NEEDS_MORE_SUPPORT", "A_FIXED_CONTACT", false);
            case 19 -> ends(scenes, may, "HIGHER_EDUCATION", "IT_WENT_WELL", false);
            case 13 -> {
                ends(scenes, march, "COMPANY_COULD_NOT_GO_ON", "MORE_SUPPORT", false);
                add(scenes, may, life -> life.deed("GO_TO_SCHOOL"));
            }
            default -> {
                if (number == 17) add(scenes, december, Life::changesKind);
                if (number == 10)
                    add(
                            scenes,
                            may,
                            life -> life.deed(
                                    "EXTEND", "day", wave.until().plusMonths(3).toString()));
                if (number == 7 || number == 8) add(scenes, march, life -> life.deed("HOLD_TALK"));
                else add(scenes, february, life -> life.deed("HOLD_TALK"));
                goesOn(scenes);
            }
        }
        return scenes;
    }

    /** Under way today: for three of them something is to be done. */
    private void goesOn(List<Scene> scenes) {
        switch (number) {
            case MISSED -> add(scenes, lately(), life -> life.deed("REGISTER_CONTACT"));
            case DUE -> {
                add(scenes, today.minusMonths(6).plusDays(8), life -> life.deed("HOLD_TALK"));
                add(scenes, lately(), life -> life.deed("REGISTER_CONTACT"));
            }
            case SILENT -> add(scenes, today.minusMonths(3), life -> life.deed("HOLD_TALK"));
            default -> {
                add(scenes, today.minusMonths(3), life -> life.deed("HOLD_TALK"));
                add(scenes, lately(), life -> life.deed("REGISTER_CONTACT"));
            }
        }
    }

    private List<Scene> ofTheLastAugust() {
        var scenes = new ArrayList<Scene>();
        if (number == BACK) add(scenes, today.minusDays(3), life -> life.ends("OTHER_WORK", "OTHER_HOURS"));
        else add(scenes, lately(), life -> life.deed("REGISTER_CONTACT"));
        return scenes;
    }

    /** @param again signs with another company in the spring after */
    private void ends(List<Scene> scenes, LocalDate day, String reason, String lesson, boolean again) {
        add(scenes, day, life -> {
            life.ends(reason, lesson);
            life.says("ENDED");
            if (!again) life.leavesTheMarket();
        });
        if (!again) return;
        var next = new PastYear(year.autumn() + 1);
        var places = PastPlace.of(next);
        var place = places.get((number + 2) % places.size());
        var spring = next.inSpring();
        scenes.addAll(PastProposal.scenes(place, spring, Outcome.SIGNED, number));
        scenes.add(new Scene(spring.from().plusDays(1), Life::isUnderWay));
        if (lately().isAfter(spring.from())) scenes.add(new Scene(lately(), life -> life.deed("REGISTER_CONTACT")));
    }

    private LocalDate lately() {
        return today.minusDays(20);
    }

    /** Nothing happens on the way before the first day. */
    private void add(List<Scene> scenes, LocalDate day, Consumer<Life> act) {
        if (day.isAfter(wave.from())) scenes.add(new Scene(day, act));
    }
}
