package no.larvik.laereplass.candidate;

import java.util.Optional;

/** The postal codes of the country. */
public interface Places {

    Optional<Home> at(String postalCode);
}
