/** Matches, seat ledgers and commitments in the store. */
@NullMarked
package no.larvik.laereplass.matching.matches.mongo;

import org.jspecify.annotations.NullMarked;
