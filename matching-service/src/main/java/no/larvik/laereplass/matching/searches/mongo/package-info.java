/** Searches as documents. */
@NullMarked
package no.larvik.laereplass.matching.searches.mongo;

import org.jspecify.annotations.NullMarked;
