package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows young people up, and how young people reach them.
 *
 * @param phone E.164; null until told
 * @param teamLead as the sign-in said when they were last here
 * @param absence null while there is none ahead
 * @param left no longer follows anybody up; known because earlier cases name them
 */
public record StaffMember(
        Professional who,
        String municipality,
        @Nullable String phone,
        @Nullable String email,
        boolean teamLead,
        @Nullable Absence absence,
        boolean left) {

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
                actor.asProfessional(), actor.municipality(), null, null, actor.is(Role.TEAM_LEAD), null, false);
    }

    /** As the sign-in names them now; what they told themselves stays. Whoever can ask works here. */
    StaffMember named(Actor actor) {
        return new StaffMember(
                actor.asProfessional(), actor.municipality(), phone, email, actor.is(Role.TEAM_LEAD), absence, false);
    }

    /** As whom they would ask themselves. */
    Actor asActor() {
        var roles = teamLead ? Set.of(Role.STAFF, Role.TEAM_LEAD) : Set.of(Role.STAFF);
        return new Actor(who.subject(), roles, municipality, null, who.agency(), who.name());
    }

    StaffMember reachedAt(String nextPhone, @Nullable String nextEmail) {
        return new StaffMember(who, municipality, nextPhone, nextEmail, teamLead, absence, left);
    }

    StaffMember away(@Nullable Absence next) {
        return new StaffMember(who, municipality, phone, email, teamLead, next, left);
    }

    StaffMember leaving(boolean gone) {
        return new StaffMember(who, municipality, phone, email, teamLead, absence, gone);
    }

    public boolean isAwayOn(LocalDate day) {
        return absence != null && absence.isOn(day);
    }
}
