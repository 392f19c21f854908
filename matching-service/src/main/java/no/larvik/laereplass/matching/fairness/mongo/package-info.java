/** Reads the matches' histories. */
@NullMarked
package no.larvik.laereplass.matching.fairness.mongo;

import org.jspecify.annotations.NullMarked;
