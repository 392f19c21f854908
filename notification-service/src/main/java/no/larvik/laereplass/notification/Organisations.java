package no.larvik.laereplass.notification;

import java.util.Optional;
import java.util.Set;

/** Which organisation a company is, and which post for it, as far as this replica has heard. */
public interface Organisations {

    /** @return nine digits; empty for a company we have not heard of */
    Optional<String> numberOf(String employerId);

    /** @return the nine digits of each training office (opplæringskontor) it is a member of */
    Set<String> officesOf(String employerId);
}
