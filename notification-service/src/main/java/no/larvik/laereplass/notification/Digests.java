package no.larvik.laereplass.notification;

import java.time.LocalDate;

/** Port: which message goes out in the place of all that were gathered for somebody on one day; survives restarts. */
public interface Digests {

    /** @return whether it is this one: the first to ask is, and stays it however often it asks */
    boolean speaksForAll(String recipient, LocalDate day, String deliveryId);
}
