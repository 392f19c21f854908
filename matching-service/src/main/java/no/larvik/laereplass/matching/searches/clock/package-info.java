/** Looking again, by itself. */
@NullMarked
package no.larvik.laereplass.matching.searches.clock;

import org.jspecify.annotations.NullMarked;
