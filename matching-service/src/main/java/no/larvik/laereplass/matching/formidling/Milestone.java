package no.larvik.laereplass.matching.formidling;

import java.util.Set;

/** The days a county's year of applying and placing is made of, in the order they usually come. */
public enum Milestone {
    /** The national application opens. */
    APPLICATION_OPENS(14, Kinds.ALL),
    /** Last day to apply for a training contract or a practice certificate. */
    SPECIAL_DEADLINE(28, Kinds.SPECIAL),
    /** Last day to apply as an apprentice. */
    DEADLINE(28, Kinds.APPRENTICE),
    /** The county begins to place applicants. */
    PLACING_BEGINS(0, Kinds.NOBODY),
    /** Applicants without a right, or from other counties, are taken out. */
    OTHERS_REMOVED(0, Kinds.NOBODY),
    /** Those who do not qualify are told. */
    UNQUALIFIED_TOLD(0, Kinds.NOBODY),
    /** Qualified applicants without a place are offered their third year in school. */
    SCHOOL_OFFERED(14, Kinds.APPRENTICE),
    /** The county places nobody after this day. */
    PLACING_ENDS(28, Kinds.ALL);

    private final int daysAhead;
    private final Set<String> kinds;

    Milestone(int daysAhead, Set<String> kinds) {
        this.daysAhead = daysAhead;
        this.kinds = kinds;
    }

    /** How many days before it staff are reminded of their people without a place; 0 for never. */
    public int daysAhead() {
        return daysAhead;
    }

    /** Whether it matters to somebody who looks for these kinds of places. */
    public boolean concerns(Set<String> wished) {
        return wished.stream().anyMatch(kinds::contains);
    }

    private static final class Kinds {
        static final Set<String> APPRENTICE = Set.of("LAERLING");
        static final Set<String> SPECIAL = Set.of("LAEREKANDIDAT", "PRAKSISBREV");
        static final Set<String> ALL = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");
        static final Set<String> NOBODY = Set.of();
    }
}
