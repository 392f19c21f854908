package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.matching.matches.Actor;

/** Journeys at any stage, half a year old. */
final class AJourney {

    static final Instant NOON = Instant.parse("2027-11-22T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 11, 22);
    private static final LocalDate START = LocalDate.of(2027, 5, 1);
    private static final LocalDate END = LocalDate.of(2029, 4, 30);

    private AJourney() {}

    /** Registered for the exam by the school. */
    static Journey examOfSchool() {
        var since = NOON.minusSeconds(86_400L * 30);
        return at(Stage.EXAM)
                .with(new Entry(since, Deed.GO_TO_SCHOOL, Stage.IN_SCHOOL, Actor.STAFF, TODAY.minusDays(30), null))
                .with(new Entry(NOON, Deed.ENTER_EXAM, Stage.EXAM, Actor.STAFF, TODAY, null));
    }

    static Journey at(Stage stage) {
        var parties = new Journey.Parties("candidate-1", "opening-1", "employer-1", "910000004", "3909", "tomrerfaget");
        var planned = Journey.planned("journey-1", parties, "LAERLING", START, END, NOON.minusSeconds(86_400L * 300));
        return planned.next()
                .but()
                .stage(stage)
                .talkDue(stage == Stage.PLANNED ? null : TODAY.plusDays(10))
                .heard(TODAY.minusDays(5))
                .contactUntil(stage == Stage.ENDED ? TODAY.plusYears(1) : null)
                .done();
    }
}
