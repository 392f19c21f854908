/** Asks the owner of the cases. */
@NullMarked
package no.larvik.laereplass.matching.fairness.candidate;

import org.jspecify.annotations.NullMarked;
