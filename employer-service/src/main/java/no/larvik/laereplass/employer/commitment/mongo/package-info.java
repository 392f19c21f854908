/** Targets and clauses as they are stored. */
@NullMarked
package no.larvik.laereplass.employer.commitment.mongo;

import org.jspecify.annotations.NullMarked;
