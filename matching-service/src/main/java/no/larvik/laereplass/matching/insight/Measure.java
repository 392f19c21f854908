package no.larvik.laereplass.matching.insight;

/** A figure others publish and administrators bring in, by year. Nothing here is counted by us. */
public enum Measure {
    /** Udir: applicants with a læreplass as their first choice. */
    FIRST_CHOICE_APPLICANTS(Unit.PEOPLE),
    /** Udir: those who were placed without having applied. */
    PLACED_WITHOUT_APPLYING(Unit.PEOPLE),
    /** Udir: applicants who withdrew or could not be reached. */
    WITHDRAWN_APPLICANTS(Unit.PEOPLE),
    /** SSB: applicants on 15 June. */
    APPLICANTS_15_JUNE(Unit.PEOPLE),
    /** Young people outside work, education and training. */
    NEET_SHARE(Unit.PERCENT),
    /** Young people who have completed upper secondary school. */
    COMPLETION_SHARE(Unit.PERCENT),
    /** NAV: registered unemployed young people. */
    NAV_UNEMPLOYED_YOUTH(Unit.PEOPLE),
    /** NAV: young people in a labour market measure. */
    NAV_YOUTH_IN_MEASURES(Unit.PEOPLE);

    /** What the number is of. */
    public enum Unit {
        /** A whole number from 0 to 100,000. */
        PEOPLE(100_000),
        /** From 0 to 100. */
        PERCENT(100);

        private final double most;

        Unit(double most) {
            this.most = most;
        }

        boolean holds(double value) {
            return value >= 0 && value <= most && (this == PERCENT || value == Math.rint(value));
        }
    }

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
