package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was filled in about a person, not yet believed. What is missing is empty. */
public record Registration(
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        String phone,
        String email,
        String postalCode,
        String language) {}
