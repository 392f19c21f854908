/** A synthetic market on real places and trades: drawn from a fixed seed, kept as columns, told in the core's own types. */
@NullMarked
package no.larvik.laereplass.benchmarks.matching.market;

import org.jspecify.annotations.NullMarked;
