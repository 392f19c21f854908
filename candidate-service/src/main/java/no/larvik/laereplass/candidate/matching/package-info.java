/** Asks matching-service how far a match has come. */
@NullMarked
package no.larvik.laereplass.candidate.matching;

import org.jspecify.annotations.NullMarked;
