package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * How somebody came in, and which cohort they belong to. For figures about the programme; never for matching.
 *
 * @param part null while nobody has said
 * @param schoolYear the year its autumn is in, such as 2026 for 2026-27; null while not told
 * @param school code of the school; null while not told
 * @param referredBy agency that asked for the person to be taken in; null for others
 * @param ageReason why somebody outside the programme's ages was taken in; null for others
 */
public record Programme(
        Channel channel,
        @Nullable Part part,
        @Nullable Integer schoolYear,
        @Nullable String school,
        @Nullable String referredBy,
        @Nullable String ageReason) {

    static final int FIRST_YEAR = 2020;

    /** The way in. */
    public enum Channel {
        SELF,
        STAFF,
        REFERRAL
    }

    /** The two parts of the programme, and those followed up outside it. */
    public enum Part {
        PART_1,
        PART_2,
        OTHER
    }

    static Programme by(Channel channel, @Nullable String ageReason) {
        return new Programme(channel, null, null, null, null, ageReason);
    }

    Programme because(@Nullable String nextReason) {
        return new Programme(channel, part, schoolYear, school, referredBy, nextReason);
    }

    Programme inCohort(@Nullable Part nextPart, @Nullable Integer nextYear, @Nullable String nextSchool) {
        return new Programme(channel, nextPart, nextYear, nextSchool, referredBy, ageReason);
    }
}
