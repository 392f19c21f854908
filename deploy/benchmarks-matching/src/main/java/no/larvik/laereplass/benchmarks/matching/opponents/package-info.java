/** How others would rank the same market: each as well as its own documentation advises. */
@NullMarked
package no.larvik.laereplass.benchmarks.matching.opponents;

import org.jspecify.annotations.NullMarked;
