package no.larvik.laereplass.matching.rules.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.rules.Proposal;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import org.jspecify.annotations.Nullable;

/**
 * @param reason needed to decide, not to preview
 * @param neighbours the whole table of neighbour trades, at most 2000 pairs; left out: as it is in force
 */
record ProposalRequest(
        @NotNull String basedOn,
        @NotNull Map<Factor, @Nullable Integer> weights,
        @NotNull Double halfAtKm,
        @NotNull Double halfAtDays,
        @NotNull Double minutesPerKm,
        @NotNull Integer veryGood,
        @NotNull Integer good,
        @Nullable String reason,
        @Nullable List<@Valid NeighbourBody> neighbours) {

    Proposal toProposal() {
        var given = new EnumMap<Factor, Integer>(Factor.class);
        weights.forEach((factor, weight) -> {
            if (weight != null) given.put(factor, weight);
        });
        return new Proposal(basedOn, given, halfAtKm, halfAtDays, minutesPerKm, veryGood, good, toRows());
    }

    private @Nullable List<NeighbourTrades.Row> toRows() {
        return neighbours == null
                ? null
                : neighbours.stream().map(NeighbourBody::toRow).toList();
    }

    String toReason() {
        return reason == null ? "" : reason;
    }
}
