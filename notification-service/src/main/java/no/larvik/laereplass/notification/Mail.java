package no.larvik.laereplass.notification;

/**
 * A finished e-mail. Says that there is something to read, and where; never who, which employer, place or trade.
 *
 * @param messageId the same for every attempt, so that a receiver can tell a repetition
 */
public record Mail(String messageId, String to, Language language, Words words) {

    /** What stands behind the {@code @} of every message id of ours. */
    public static final String OURS = "laereplass";

    static String messageId(String deliveryId) {
        return "<" + deliveryId.replace(':', '.') + "@" + OURS + ">";
    }

    /** @param name what stands before the {@code @} */
    public static String deliveryId(String name) {
        return name.replace('.', ':');
    }

    @Override
    public String toString() {
        return "Mail[" + messageId + "]";
    }
}
