package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.Objects;
import no.larvik.laereplass.candidate.ProtectedWork;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about a protected person. There is no field for an address.
 *
 * @param wants what the person looks for, at most 1000 signs
 */
record FilledBody(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String wants) {

    ProtectedWork.Filled toFilled() {
        return new ProtectedWork.Filled(
                orEmpty(firstName), orEmpty(lastName), birthDate, orEmpty(phone), orEmpty(wants));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
