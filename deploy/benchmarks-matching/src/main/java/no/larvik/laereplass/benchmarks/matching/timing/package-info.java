/** CPU time in interleaved rounds, and figures against their goals. */
@NullMarked
package no.larvik.laereplass.benchmarks.matching.timing;

import org.jspecify.annotations.NullMarked;
