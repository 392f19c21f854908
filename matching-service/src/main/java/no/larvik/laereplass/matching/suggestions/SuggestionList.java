package no.larvik.laereplass.matching.suggestions;

import java.util.List;
import no.larvik.laereplass.matching.market.Stamp;

/**
 * @param nearMisses pairs that fail exactly one rule, best first
 * @param widen what would open most
 */
public record SuggestionList(
        List<Suggestion> items, List<Suggestion> nearMisses, List<Widening> widen, String rulesVersion, Stamp market) {}
