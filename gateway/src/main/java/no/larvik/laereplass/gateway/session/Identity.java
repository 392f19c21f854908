package no.larvik.laereplass.gateway.session;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the sign-in provider vouches for them.
 *
 * @param subject opaque and stable at the provider
 * @param municipality four-digit number people and figures are closed within
 * @param organisation nine-digit organisation number an employer user acts for
 * @param agency the agency a member of staff works for
 * @param byCode the organisation is theirs by a code, not by the provider's word: it is asked about again and again
 */
public record Identity(
        String subject,
        @Nullable String name,
        Set<String> roles,
        String municipality,
        @Nullable String organisation,
        @Nullable String agency,
        boolean byCode) {

    private static final String EMPLOYER = "employer";
    private static final Set<String> STAFF = Set.of("staff", "team-lead", "administrator", "dpo", "operator");
    private static final Set<String> GIVEN_HERE = Set.of("staff", "team-lead", "administrator", "dpo");

    public Identity {
        if (subject.isBlank()) throw new IllegalArgumentException("A person without a subject");
        roles = Set.copyOf(roles);
    }

    /** As the provider alone vouches for them. */
    public Identity(
            String subject,
            @Nullable String name,
            Set<String> roles,
            String municipality,
            @Nullable String organisation,
            @Nullable String agency) {
        this(subject, name, roles, municipality, organisation, agency, false);
    }

    /** The same person, who may act for this organisation by a code. */
    public Identity actingFor(String number) {
        var more = new HashSet<>(roles);
        more.add(EMPLOYER);
        return new Identity(subject, name, more, municipality, number, agency, true);
    }

    /** The same person without what a code gave. */
    public Identity withoutCode() {
        if (!byCode) return this;
        var fewer = new HashSet<>(roles);
        fewer.remove(EMPLOYER);
        return new Identity(subject, name, fewer, municipality, null, agency, false);
    }

    /**
     * The same person with these roles at work and no others; what they are besides work, they stay.
     *
     * @param workplace the agency, null when none is known
     */
    public Identity workingAs(Set<String> workRoles, @Nullable String workplace) {
        var next = new HashSet<>(roles);
        next.removeAll(GIVEN_HERE);
        next.addAll(workRoles);
        return new Identity(subject, name, next, municipality, organisation, workplace, byCode);
    }

    /** The provider vouches for nobody in particular: perhaps a code does. */
    public boolean mayActByCode() {
        return roles.isEmpty() || byCode;
    }

    /** Works with the service all day, at a desk of their own. */
    public boolean isStaff() {
        return roles.stream().anyMatch(STAFF::contains);
    }
}
