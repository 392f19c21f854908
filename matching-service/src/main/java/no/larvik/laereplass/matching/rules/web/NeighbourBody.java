package no.larvik.laereplass.matching.rules.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;

/** A pair of trades close to each other, both ways, from its date on. Told by their keys. */
record NeighbourBody(
        @NotNull String trade,
        @NotNull String neighbour,
        @NotNull LocalDate validFrom) {

    static NeighbourBody of(NeighbourTrades.Row row) {
        return new NeighbourBody(row.trade(), row.neighbour(), row.validFrom());
    }

    NeighbourTrades.Row toRow() {
        return new NeighbourTrades.Row(trade, neighbour, validFrom);
    }
}
