/** What the stores of employers and openings share. */
@NullMarked
package no.larvik.laereplass.employer.mongo;

import org.jspecify.annotations.NullMarked;
