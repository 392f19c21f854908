package no.larvik.laereplass.matching.matches.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * @param reopen staff want to bring two together again who said no to each other before
 */
record DraftRequest(
        @NotBlank String candidateId,
        @NotBlank String openingId,
        @Nullable Boolean reopen) {}
