package no.larvik.laereplass.notification;

/** Tells those who keep staff's queue that a young person may not have been reached, so that somebody calls. */
@FunctionalInterface
public interface Unreached {

    /** Saying it twice is the same as once. */
    void tell(Delivery delivery);
}
