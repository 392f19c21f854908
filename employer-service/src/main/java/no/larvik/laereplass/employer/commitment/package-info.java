/** What an employer has promised to take in, and what came of it, unit by unit. */
@NullMarked
package no.larvik.laereplass.employer.commitment;

import org.jspecify.annotations.NullMarked;
