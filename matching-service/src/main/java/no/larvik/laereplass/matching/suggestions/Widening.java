package no.larvik.laereplass.matching.suggestions;

import java.util.Map;
import no.larvik.laereplass.matching.scoring.MustRule;

/**
 * If this one thing changed, so many more would become possible, counted from how things are now.
 *
 * @param rule that stands in the way
 * @param more pairs that fail one rule only and would then fail none
 */
public record Widening(MustRule rule, Map<String, ?> needs, int more) {}
