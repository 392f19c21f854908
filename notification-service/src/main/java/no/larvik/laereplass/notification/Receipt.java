package no.larvik.laereplass.notification;

/**
 * What is heard later about a message that had been taken: from the provider of an SMS, or from a mail server that could
 * not deliver.
 *
 * @param reference the message's id, or the short name of it that was given to a provider
 * @param arrived on the phone; {@code false}: it never will
 * @param code why it did not, such as {@code NOT_DELIVERED_108}; never a number or anybody's words
 */
public record Receipt(String reference, boolean arrived, String code) {}
