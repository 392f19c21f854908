package no.larvik.laereplass.matching.formidling;

import java.time.LocalDate;
import java.util.Set;

/** The days a county's year of applying and placing is made of, in the order they usually come. */
public enum Milestone {
    /** The national application opens. */
    APPLICATION_OPENS(14, Told.onTheDay(14), Kinds.ALL),
    /** Last day to apply for a training contract or a practice certificate. */
    SPECIAL_DEADLINE(28, Told.before(14), Kinds.SPECIAL),
    /** Last day to apply as an apprentice. */
    DEADLINE(28, Told.before(14), Kinds.APPRENTICE),
    /** The county begins to place applicants. */
    PLACING_BEGINS(0, Told.onTheDay(7), Kinds.ALL),
    /** Applicants without a right, or from other counties, are taken out. */
    OTHERS_REMOVED(0, Told.NEVER, Kinds.NOBODY),
    /** Those who do not qualify are told. */
    UNQUALIFIED_TOLD(0, Told.NEVER, Kinds.NOBODY),
    /** Qualified applicants without a place are offered their third year in school. */
    SCHOOL_OFFERED(14, Told.before(7), Kinds.APPRENTICE),
    /** The county places nobody after this day. */
    PLACING_ENDS(28, Told.before(14), Kinds.ALL);

    private final int daysAhead;
    private final Told told;
    private final Set<String> kinds;

    Milestone(int daysAhead, Told told, Set<String> kinds) {
        this.daysAhead = daysAhead;
        this.told = told;
        this.kinds = kinds;
    }

    /** How many days before it staff are reminded of their people without a place; 0 for never. */
    public int daysAhead() {
        return daysAhead;
    }

    /** Whether young people are told of it today, when it is on this day. */
    boolean isTold(LocalDate day, LocalDate today) {
        return !today.isBefore(day.minusDays(told.daysBefore())) && !today.isAfter(day.plusDays(told.daysAfter()));
    }

    /** Whether it matters to somebody who looks for these kinds of places. */
    public boolean concerns(Set<String> wished) {
        return wished.stream().anyMatch(kinds::contains);
    }

    /** When young people are told: what is to be done before the day, and what begins on it, while it is still news. */
    private record Told(int daysBefore, int daysAfter) {
        static final Told NEVER = new Told(-1, -1);

        static Told before(int days) {
            return new Told(days, 0);
        }

        static Told onTheDay(int newsForDays) {
            return new Told(0, newsForDays);
        }
    }

    private static final class Kinds {
        static final Set<String> APPRENTICE = Set.of("LAERLING");
        static final Set<String> SPECIAL = Set.of("LAEREKANDIDAT", "PRAKSISBREV");
        static final Set<String> ALL = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");
        static final Set<String> NOBODY = Set.of();
    }
}
