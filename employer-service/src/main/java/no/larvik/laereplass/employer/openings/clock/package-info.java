/** Starts what happens by itself. */
@NullMarked
package no.larvik.laereplass.employer.openings.clock;

import org.jspecify.annotations.NullMarked;
