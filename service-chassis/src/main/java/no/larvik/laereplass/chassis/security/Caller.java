package no.larvik.laereplass.chassis.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person (or service) a request acts for, as vouched for by the service that minted the token.
 *
 * @param subject opaque subject of the sign-in, or {@code service:<name>} in the background
 * @param municipality four-digit number people and figures are closed within
 * @param organisation nine-digit organisation number an employer user acts for
 * @param issuer name of the service that minted the token
 */
public record Caller(
        String subject,
        Set<String> roles,
        String municipality,
        @Nullable String organisation,
        @Nullable String agency,
        @Nullable String name,
        String issuer) {

    public static final String SERVICE_ROLE = "service";

    /** No person's subject begins so. */
    public static final String SUBJECT_PREFIX = "service:";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Acts on nobody's behalf: a service in the background. */
    public boolean isService() {
        return is(SERVICE_ROLE);
    }

    /** The service that minted the token acts for itself, not for somebody who asked it to. */
    public boolean isIssuer() {
        return isService() && subject.equals(SUBJECT_PREFIX + issuer);
    }

    static Caller service(String name, String municipality) {
        return new Caller(SUBJECT_PREFIX + name, Set.of(SERVICE_ROLE), municipality, null, null, null, name);
    }
}
