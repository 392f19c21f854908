package no.larvik.laereplass.notification;

/** How far one message has come. */
public enum DeliveryState {
    /** Waits for its time: new, or to be tried again. */
    PENDING,
    /** Somebody is sending it now, until the time given; after that it counts as interrupted and is taken up again. */
    SENDING,
    /** Handed over to the mail server or the provider, or laid in the inbox. */
    SENT,
    /** The provider says that it is on the phone. */
    DELIVERED,
    /** Not sent on purpose: what it would have said was no longer true. */
    CANCELLED,
    /** Given up; staff see it and call instead. */
    FAILED,
    /** Given up without knowing whether the last try arrived; staff see it and ask. */
    UNKNOWN;

    public boolean isOver() {
        return this != PENDING && this != SENDING;
    }
}
