package no.larvik.laereplass.matching.rules.web;

import java.util.List;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;

/** The table that goes with one version of the rules. */
record NeighboursBody(String version, List<NeighbourBody> items) {

    static NeighboursBody of(String version, NeighbourTrades neighbours) {
        return new NeighboursBody(
                version, neighbours.rows().stream().map(NeighbourBody::of).toList());
    }
}
