package no.larvik.laereplass.matching.rules.web;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import no.larvik.laereplass.matching.rules.Proposal;
import no.larvik.laereplass.matching.scoring.Factor;
import org.jspecify.annotations.Nullable;

/** @param reason needed to decide, not to preview */
record ProposalRequest(
        @NotNull String basedOn,
        @NotNull Map<Factor, @Nullable Integer> weights,
        @NotNull Double halfAtKm,
        @NotNull Double halfAtDays,
        @NotNull Double minutesPerKm,
        @NotNull Integer veryGood,
        @NotNull Integer good,
        @Nullable String reason) {

    Proposal toProposal() {
        var given = new EnumMap<Factor, Integer>(Factor.class);
        weights.forEach((factor, weight) -> {
            if (weight != null) given.put(factor, weight);
        });
        return new Proposal(basedOn, given, halfAtKm, halfAtDays, minutesPerKm, veryGood, good);
    }

    String toReason() {
        return reason == null ? "" : reason;
    }
}
