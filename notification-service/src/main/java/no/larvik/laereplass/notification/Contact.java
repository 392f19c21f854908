package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody at this moment. Never stored, never logged.
 *
 * @param email {@code null} when there is none
 * @param recipient whose inbox; {@code null} for a person who has not signed in yet
 */
public record Contact(
        @Nullable String email, Language language, @Nullable Recipient recipient) {

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
