package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in about a person, not yet believed. What is missing is empty.
 *
 * @param ageReason why somebody outside the programme's ages is to be taken in all the same; nothing for others, and
 *     never from the person's own hand
 */
public record Registration(
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        String phone,
        String email,
        String postalCode,
        String language,
        @Nullable String ageReason) {

    Registration withReason(@Nullable String reason) {
        return new Registration(firstName, lastName, birthDate, phone, email, postalCode, language, reason);
    }
}
