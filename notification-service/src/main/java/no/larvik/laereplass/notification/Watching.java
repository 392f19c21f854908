package no.larvik.laereplass.notification;

/**
 * Tells whoever has the page open, in whichever replica, that something was laid in an inbox. Nobody may be there, and that
 * is no failure.
 */
@FunctionalInterface
public interface Watching {

    void laidFor(Recipient recipient);
}
