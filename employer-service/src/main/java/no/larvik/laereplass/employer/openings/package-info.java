/** Openings: what an employer posts, from the first draft until it is withdrawn. */
@NullMarked
package no.larvik.laereplass.employer.openings;

import org.jspecify.annotations.NullMarked;
