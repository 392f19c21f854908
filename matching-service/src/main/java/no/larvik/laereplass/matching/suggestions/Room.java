package no.larvik.laereplass.matching.suggestions;

import java.util.List;

/**
 * How much there is for one young person, without a single place named.
 *
 * @param possible places that fit now
 * @param widen what the person could change, counted
 */
public record Room(int possible, List<Widening> widen) {}
