package no.larvik.laereplass.matching.allocation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import no.larvik.laereplass.matching.allocation.Drafting;
import org.jspecify.annotations.Nullable;

/** @param lines 1 to 200 */
record DraftsRequest(
        @NotNull @Pattern(regexp = "stable|fair") String plan,
        @NotNull List<@Valid LineRequest> lines) {

    /** @param overrideReason why another opening than the plan's; 10 to 500 characters */
    record LineRequest(
            @NotBlank String candidateId,
            @NotBlank String openingId,
            @Nullable String overrideReason) {

        Drafting.Wanted toWanted() {
            return new Drafting.Wanted(candidateId, openingId, overrideReason);
        }
    }
}
