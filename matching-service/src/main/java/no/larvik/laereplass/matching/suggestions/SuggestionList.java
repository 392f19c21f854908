package no.larvik.laereplass.matching.suggestions;

import java.util.List;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.scoring.MustRule;

/**
 * @param nearMisses pairs that fail exactly one rule, best first
 * @param widen what would open most: per rule, how many near misses it alone stands in the way of
 */
public record SuggestionList(
        List<Suggestion> items, List<Suggestion> nearMisses, List<Widening> widen, String rulesVersion, Stamp market) {

    /** If this one thing changed, so many more would become possible. */
    public record Widening(MustRule rule, int more) {}
}
