package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody at this moment. Never stored, never logged.
 *
 * @param email {@code null} when there is none
 * @param phone E.164, {@code null} when there is none
 * @param recipient whose inbox; {@code null} for a person who has not signed in yet
 * @param wantsMail whether the person lets news be sent by e-mail and SMS; the inbox is told either way
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable Recipient recipient,
        boolean wantsMail) {

    public Contact(@Nullable String email, Language language, @Nullable Recipient recipient) {
        this(email, null, language, recipient, true);
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
