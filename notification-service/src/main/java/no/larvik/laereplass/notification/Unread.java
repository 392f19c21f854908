package no.larvik.laereplass.notification;

/** Asks the owner of a message whether it still waits to be read, right before anybody is told of it. */
public interface Unread {

    Answer now(String messageId);

    /** What the owner said. */
    enum Answer {
        WAITING,
        READ,
        GONE,
        /** No answer in time: ask again. */
        LATE
    }
}
