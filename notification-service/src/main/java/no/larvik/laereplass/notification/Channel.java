package no.larvik.laereplass.notification;

/** How a message travels. */
public enum Channel {
    /** Read on the page after sign-in; may say more than an e-mail. */
    INBOX,
    /** Passes through other people's machines: says only that there is something to read. */
    EMAIL,
    /** Rings in a pocket: one line without name, employer or link, at most once. */
    SMS
}
