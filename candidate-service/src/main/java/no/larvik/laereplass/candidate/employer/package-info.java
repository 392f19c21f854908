/** Asks employer-service what an opening wants to know. */
@NullMarked
package no.larvik.laereplass.candidate.employer;

import org.jspecify.annotations.NullMarked;
