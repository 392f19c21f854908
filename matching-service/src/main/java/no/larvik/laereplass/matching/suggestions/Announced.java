package no.larvik.laereplass.matching.suggestions;

import java.util.List;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.scoring.Word;

/**
 * What others are told of a young person's best openings: ids and figures, nothing about the person. Made of what both
 * sides have told; what lies between them is not in it.
 *
 * @param items best first; empty when nothing fits or the person has left
 * @param market which state of the market it was made from, as the replica that made it counts
 */
public record Announced(String candidateId, List<Item> items, String rulesVersion, Stamp market) {

    public Announced {
        items = List.copyOf(items);
    }

    /** Whether somebody who knows the other one would learn nothing. */
    public boolean saysTheSameAs(Announced other) {
        return candidateId.equals(other.candidateId)
                && items.equals(other.items)
                && rulesVersion.equals(other.rulesVersion);
    }

    /** @param hundredths of a point, 0 to 10,000 */
    public record Item(String openingId, int hundredths, Word word) {}
}
