package no.larvik.laereplass.notification;

/**
 * A finished e-mail. Says that there is something to read, and where; never who, which employer, place or trade.
 *
 * @param messageId the same for every attempt, so that a receiver can tell a repetition
 */
public record Mail(String messageId, String to, Language language, Words words) {

    @Override
    public String toString() {
        return "Mail[" + messageId + "]";
    }
}
