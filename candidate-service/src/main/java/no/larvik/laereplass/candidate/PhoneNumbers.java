package no.larvik.laereplass.candidate;

import java.util.Optional;

/** Reads what people type as a telephone number. */
public interface PhoneNumbers {

    /** E.164, Norwegian unless a country is given; empty when no telephone has such a number. */
    Optional<String> read(String typed);
}
