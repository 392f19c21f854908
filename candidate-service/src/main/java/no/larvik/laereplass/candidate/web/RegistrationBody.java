package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.Objects;
import no.larvik.laereplass.candidate.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about a person; every field has to be, but for one.
 *
 * @param ageReason why somebody outside the programme's ages is to be taken in; staff and partners alone
 */
record RegistrationBody(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String postalCode,
        @Nullable String language,
        @Nullable String ageReason) {

    Registration toRegistration() {
        return new Registration(
                orEmpty(firstName),
                orEmpty(lastName),
                birthDate,
                orEmpty(phone),
                orEmpty(email),
                orEmpty(postalCode),
                orEmpty(language),
                ageReason);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
