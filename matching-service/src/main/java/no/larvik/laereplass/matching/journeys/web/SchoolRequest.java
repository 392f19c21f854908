package no.larvik.laereplass.matching.journeys.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Vg3 in school, for somebody without a company. */
record SchoolRequest(
        @NotBlank String candidateId,
        @NotBlank String trade,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
