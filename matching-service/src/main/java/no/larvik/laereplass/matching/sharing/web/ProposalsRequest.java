package no.larvik.laereplass.matching.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.larvik.laereplass.matching.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * @param candidateIds 1 to 50
 * @param deadline last day to answer, in Norway; left out for five working days
 * @param message a few words to each, at most 600 characters
 */
record ProposalsRequest(
        @NotBlank String openingId,
        @NotNull List<@NotBlank String> candidateIds,
        @Nullable LocalDate deadline,
        @Nullable String message) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    Sharing.Wanted toWanted() {
        var until = deadline == null
                ? null
                : deadline.atTime(23, 59, 59).atZone(OSLO).toInstant();
        return new Sharing.Wanted(openingId, candidateIds, until, message);
    }
}
