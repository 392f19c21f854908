package no.larvik.laereplass.matching.market;

import java.time.Instant;

/** Which state of the market an answer was made from. Rises by one with every change taken in. */
public record Stamp(long version, Instant at) {}
