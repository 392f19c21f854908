package no.larvik.laereplass.matching.rules;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules and how it came to be. Never changed and never removed: a suggestion made with it can always
 * be explained.
 *
 * @param neighbours the table of neighbour trades that goes with it; null: the one the platform was delivered with
 * @param number its place in the history, from 1
 * @param municipality whose administrator decided it
 * @param basedOn the version it followed; null for the first
 * @param decidedAt null for what the platform was delivered with
 */
public record RuleVersion(
        RuleSet rules,
        @Nullable List<NeighbourTrades.Row> neighbours,
        int number,
        String municipality,
        @Nullable String basedOn,
        @Nullable Instant decidedAt) {

    public RuleVersion {
        neighbours = neighbours == null ? null : List.copyOf(neighbours);
    }

    public String version() {
        return rules.version();
    }
}
