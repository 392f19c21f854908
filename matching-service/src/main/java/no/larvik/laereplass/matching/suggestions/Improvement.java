package no.larvik.laereplass.matching.suggestions;

import java.util.Map;
import no.larvik.laereplass.matching.scoring.Factor;

/**
 * One thing that would make a pair fit better.
 *
 * @param needs what would have to be so
 * @param points how much the total would rise, above 0
 */
public record Improvement(Factor factor, Map<String, ?> needs, double points) {}
