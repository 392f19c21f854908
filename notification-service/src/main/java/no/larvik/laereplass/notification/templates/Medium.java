package no.larvik.laereplass.notification.templates;

/** Where a text is read. */
public enum Medium {
    SMS,
    MAIL,
    INBOX
}
