/** The life cycle of a match as one table, and the two promises that span several documents: seats and commitments. */
@NullMarked
package no.larvik.laereplass.matching.matches;

import org.jspecify.annotations.NullMarked;
