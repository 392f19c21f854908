package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/**
 * How one person wants to be told, as long as news may be sent at all. The page is always told.
 *
 * @param subject of the sign-in; for a company, whose e-mail goes to one address, its {@link Recipient#key()}
 * @param rhythm of e-mail; a young person is always told at once
 * @param language {@code null} for the one their case is kept in
 * @param version 0 before anything was chosen
 */
public record Choice(
        String subject,
        boolean email,
        boolean sms,
        @Nullable Language language,
        Rhythm rhythm,
        long version) {

    static Choice none(String subject) {
        return new Choice(subject, true, true, null, Rhythm.AT_ONCE, 0);
    }

    boolean wants(Channel channel) {
        return switch (channel) {
            case INBOX -> true;
            case EMAIL -> email;
            case SMS -> sms;
        };
    }
}
