package no.larvik.laereplass.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject opaque subject of the sign-in
 * @param municipality figures and people are closed within it
 * @param organisation organisation number an employer user acts for
 */
public record Person(
        String subject,
        Set<String> roles,
        String municipality,
        @Nullable String organisation) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** @throws MatchingProblem.NotForThisRole when the person has none of these roles */
    public void require(String... anyOf) {
        for (var role : anyOf) {
            if (is(role)) return;
        }
        throw new MatchingProblem.NotForThisRole();
    }
}
