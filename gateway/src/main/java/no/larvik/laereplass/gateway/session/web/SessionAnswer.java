package no.larvik.laereplass.gateway.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What the page needs to greet a person and choose a work place.
 *
 * @param demo people sign in as personas, so the page says that nothing here is real
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionAnswer(
        boolean signedIn,
        @Nullable String subject,
        @Nullable String name,
        List<String> roles,
        @Nullable String municipality,
        @Nullable String organisation,
        @Nullable String agency,
        @Nullable Instant expiresAt,
        boolean demo,
        Csrf csrf) {

    /** The header every change must carry. */
    record Csrf(String header, String value) {}

    private static final Csrf CSRF = new Csrf("X-CSRF", "1");

    static SessionAnswer nobody(boolean demo) {
        return new SessionAnswer(false, null, null, List.of(), null, null, null, null, demo, CSRF);
    }

    static SessionAnswer of(Identity who, @Nullable Instant expiresAt, boolean demo) {
        return new SessionAnswer(
                true,
                who.subject(),
                who.name(),
                who.roles().stream().sorted().toList(),
                who.municipality(),
                who.organisation(),
                who.agency(),
                expiresAt,
                demo,
                CSRF);
    }
}
