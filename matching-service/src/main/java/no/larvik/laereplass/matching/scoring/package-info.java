/** How well a young person and a place fit, and why: rules and factors as values, one kernel for score and explanation. Knows nothing but its input. */
@NullMarked
package no.larvik.laereplass.matching.scoring;

import org.jspecify.annotations.NullMarked;
