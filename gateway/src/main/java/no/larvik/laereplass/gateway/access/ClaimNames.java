package no.larvik.laereplass.gateway.access;

import java.util.Set;
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

    /** @throws IllegalArgumentException when the provider names no subject */
    public Identity identity(ClaimAccessor claims) {
        var who = claims.getClaimAsString(subject);
        if (who == null) throw new IllegalArgumentException("The provider's claim " + subject + " is missing.");
        var given = claims.getClaimAsStringList(roles);
        var where = claims.getClaimAsString(municipality);
        return new Identity(
                who,
                claims.getClaimAsString(name),
                given == null ? Set.of() : Set.copyOf(given),
                where == null ? municipalityWhenSilent : where,
                claims.getClaimAsString(organisation),
                claims.getClaimAsString(agency));
    }
}
