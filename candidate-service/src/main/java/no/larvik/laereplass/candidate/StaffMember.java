package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows young people up, and how young people reach them.
 *
 * @param phone E.164; null until told
 * @param teamLead as the sign-in said when they were last here
 * @param absence null while there is none ahead
 */
public record StaffMember(
        Professional who,
        String municipality,
        @Nullable String phone,
        @Nullable String email,
        boolean teamLead,
        @Nullable Absence absence) {

    /**
     * Away from work.
     *
     * @param to the last day
     * @param deputy subject of whoever stands in
     */
    public record Absence(LocalDate from, LocalDate to, String deputy) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public static StaffMember of(Actor actor) {
        return new StaffMember(
                actor.asProfessional(), actor.municipality(), null, null, actor.is(Role.TEAM_LEAD), null);
    }

    /** As the sign-in names them now; what they told themselves stays. */
    StaffMember named(Actor actor) {
        return new StaffMember(
                actor.asProfessional(), actor.municipality(), phone, email, actor.is(Role.TEAM_LEAD), absence);
    }

    StaffMember reachedAt(String nextPhone, @Nullable String nextEmail) {
        return new StaffMember(who, municipality, nextPhone, nextEmail, teamLead, absence);
    }

    StaffMember away(@Nullable Absence next) {
        return new StaffMember(who, municipality, phone, email, teamLead, next);
    }

    public boolean isAwayOn(LocalDate day) {
        return absence != null && absence.isOn(day);
    }
}
