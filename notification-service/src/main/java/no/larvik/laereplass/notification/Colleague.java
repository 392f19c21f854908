package no.larvik.laereplass.notification;

import java.util.Map;

/**
 * Somebody of a company who is told by e-mail at an address of their own. Never stored, never logged.
 *
 * @param id as employer-service names them as long as they want to be told
 * @param wanted of which kinds, and how often; what is left out is not for them
 */
public record Colleague(String id, String email, Language language, Map<NoticeKind, Rhythm> wanted) {

    boolean wants(Occasion occasion) {
        return wanted.containsKey(NoticeKind.of(occasion));
    }

    /** How they are reached about this; the page of the company they read together. */
    Contact about(Occasion occasion) {
        var rhythm = wanted.getOrDefault(NoticeKind.of(occasion), Rhythm.AT_ONCE);
        return new Contact(email, null, language, new Recipient.Colleague(id), Contact.ALL, rhythm);
    }

    @Override
    public String toString() {
        return "Colleague[not shown]";
    }
}
