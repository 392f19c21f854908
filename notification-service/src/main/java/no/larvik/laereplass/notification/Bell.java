package no.larvik.laereplass.notification;

/** Wakes whoever sends, so that a new message does not wait for the next look into the line. */
@FunctionalInterface
public interface Bell {

    void ring();
}
