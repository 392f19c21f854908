/** Measured figures against their goals, on a platform started for the purpose and stopped afterwards. */
@NullMarked
package no.larvik.laereplass.benchmarks;

import org.jspecify.annotations.NullMarked;
