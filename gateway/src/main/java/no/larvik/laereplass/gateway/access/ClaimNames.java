package no.larvik.laereplass.gateway.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.gateway.session.Identity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * How the sign-in provider names what we ask of it; providers differ, the rest of the platform does not.
 *
 * @param municipalityWhenSilent used when the provider says nothing of the municipality
 */
@ConfigurationProperties("laereplass.claims")
public record ClaimNames(
        String subject,
        String name,
        String roles,
        String municipality,
        String organisation,
        String agency,
        String municipalityWhenSilent) {

    /**
     * A person, whatever the provider says: nobody who signs in is one of our own services.
     *
     * @throws IllegalArgumentException when the provider names no subject, or one of our services' own
     */
    public Identity identity(ClaimAccessor claims) {
        var who = claims.getClaimAsString(subject);
        if (who == null) throw new IllegalArgumentException("The provider's claim " + subject + " is missing.");
        if (who.startsWith(Caller.SUBJECT_PREFIX)) throw new IllegalArgumentException("Not a person: " + who);
        var given = claims.getClaimAsStringList(roles);
        var where = claims.getClaimAsString(municipality);
        return new Identity(
                who,
                claims.getClaimAsString(name),
                given == null ? Set.of() : withoutService(given),
                where == null ? municipalityWhenSilent : where,
                claims.getClaimAsString(organisation),
                claims.getClaimAsString(agency));
    }

    private static Set<String> withoutService(Collection<String> given) {
        return given.stream().filter(role -> !role.equals(Caller.SERVICE_ROLE)).collect(Collectors.toUnmodifiableSet());
    }
}
