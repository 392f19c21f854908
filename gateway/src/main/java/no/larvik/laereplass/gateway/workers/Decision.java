package no.larvik.laereplass.gateway.workers;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decided about somebody.
 *
 * @param roles none: the access is ended; null: the sign-in provider's word counts again
 * @param agency where they work; null where it does not matter
 * @param by subject of the administrator
 */
public record Decision(
        @Nullable Set<WorkRole> roles,
        @Nullable String agency,
        String why,
        String by,
        @Nullable String byName,
        Instant at) {

    public Decision {
        if (roles != null) roles = Set.copyOf(roles);
    }
}
