package no.larvik.laereplass.notification;

import java.util.Optional;

/** Which organisation a company is, as far as this replica has heard. */
@FunctionalInterface
public interface Organisations {

    /** @return nine digits; empty for a company we have not heard of */
    Optional<String> numberOf(String employerId);
}
