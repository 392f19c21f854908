package no.larvik.laereplass.matching.insight;

import org.jspecify.annotations.Nullable;

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
    NEET_SHARE(Unit.PERCENT, Better.LOWER),
    /** Young people who have completed upper secondary school. */
    COMPLETION_SHARE(Unit.PERCENT, Better.HIGHER),
    /** NAV: registered unemployed young people. */
    NAV_UNEMPLOYED_YOUTH(Unit.PEOPLE, Better.LOWER),
    /** NAV: young people in a labour market measure. */
    NAV_YOUTH_IN_MEASURES(Unit.PEOPLE, Better.NEITHER),
    /** How many young people are outside work, education and training. */
    NEET_PEOPLE(Unit.PEOPLE, Better.LOWER),
    /** The same share in the whole country, to compare with. */
    NEET_SHARE_COUNTRY(Unit.PERCENT, Better.NEITHER),
    /** What a year in work instead of outside is worth to society for one person, cautiously; see KS' Utenforregnskap. */
    GAIN_A_YEAR_LOW(Unit.KRONER),
    /** The same, at most. */
    GAIN_A_YEAR_HIGH(Unit.KRONER),
    /** For how many years it is counted. */
    GAIN_YEARS(Unit.YEARS),
    /** Of those with a contract, how many would have come into work without one, at least. */
    ANYWAY_SHARE_LOW(Unit.PERCENT),
    /** The same, at most. */
    ANYWAY_SHARE_HIGH(Unit.PERCENT);

    /** What the number is of. */
    public enum Unit {
        /** A whole number from 0 to 100,000. */
        PEOPLE(100_000),
        /** From 0 to 100. */
        PERCENT(100),
        /** A whole number from 0 to 100 million. */
        KRONER(100_000_000),
        /** A whole number from 0 to 60. */
        YEARS(60);

        private final double most;

        Unit(double most) {
            this.most = most;
        }

        boolean holds(double value) {
            return value >= 0 && value <= most && (this == PERCENT || value == Math.rint(value));
        }
    }

    /** Which way it should go. */
    public enum Better {
        LOWER,
        HIGHER,
        /** It says something, but not whether things go well. */
        NEITHER
    }

    private final Unit unit;
    private final @Nullable Better better;

    Measure(Unit unit) {
        this(unit, null);
    }

    Measure(Unit unit, @Nullable Better better) {
        this.unit = unit;
        this.better = better;
    }

    /** Null when it is no indicator, but something to calculate with. */
    @Nullable
    Better better() {
        return better;
    }

    public Unit unit() {
        return unit;
    }
}
