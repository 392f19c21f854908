package no.larvik.laereplass.gateway.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the sign-in provider vouches for them.
 *
 * @param subject opaque and stable at the provider
 * @param municipality four-digit number people and figures are closed within
 * @param organisation nine-digit organisation number an employer user acts for
 * @param agency the agency a member of staff works for
 */
public record Identity(
        String subject,
        @Nullable String name,
        Set<String> roles,
        String municipality,
        @Nullable String organisation,
        @Nullable String agency) {

    private static final Set<String> STAFF = Set.of("staff", "team-lead", "administrator", "dpo", "operator");

    public Identity {
        if (subject.isBlank()) throw new IllegalArgumentException("A person without a subject");
        roles = Set.copyOf(roles);
    }

    /** Works with the service all day, at a desk of their own. */
    public boolean isStaff() {
        return roles.stream().anyMatch(STAFF::contains);
    }
}
