package no.larvik.laereplass.candidate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject opaque name of the sign-in, or {@code service:<name>} when no person is behind it
 * @param organisation the employer acted for
 * @param agency where staff work
 */
public record Actor(
        String subject,
        Set<Role> roles,
        String municipality,
        @Nullable String organisation,
        @Nullable String agency,
        @Nullable String name) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    boolean followsUp() {
        return is(Role.STAFF) || is(Role.TEAM_LEAD);
    }

    Professional asProfessional() {
        return new Professional(subject, name, agency);
    }
}
