package no.larvik.laereplass.employer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, as far as employers and openings need to know them. Employer users act for exactly the one
 * organisation their sign-in proves; staff act on behalf of any employer, since the market is shared between
 * municipalities.
 *
 * @param name as the sign-in tells it; shown in histories, never a key to anything
 */
public record Actor(
        String subject,
        @Nullable String name,
        Set<Role> roles,
        String municipality,
        @Nullable String organisation) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The roles this service tells apart; other roles see what a candidate sees, or nothing. */
    public enum Role {
        CANDIDATE,
        EMPLOYER,
        STAFF,
        ADMINISTRATOR,
        DATA_PROTECTION
    }

    public boolean isStaff() {
        return roles.contains(Role.STAFF);
    }

    public boolean isEmployer() {
        return roles.contains(Role.EMPLOYER);
    }

    /** Staff work with all employers, administrators keep the register in order. */
    public boolean seesAllEmployers() {
        return isStaff() || roles.contains(Role.ADMINISTRATOR);
    }

    /** Drafts and withdrawn openings too; the data protection officer may look into everything that is posted. */
    public boolean seesAllOpenings() {
        return seesAllEmployers() || roles.contains(Role.DATA_PROTECTION);
    }

    public boolean seesPublishedOpenings() {
        return roles.contains(Role.CANDIDATE);
    }

    public boolean actsFor(String organisationNumber) {
        return roles.contains(Role.EMPLOYER) && organisationNumber.equals(organisation);
    }

    public boolean maySpeakFor(String organisationNumber) {
        return isStaff() || actsFor(organisationNumber);
    }
}
