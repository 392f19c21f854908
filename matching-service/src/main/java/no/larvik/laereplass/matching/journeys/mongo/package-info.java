/** Journeys as documents. */
@NullMarked
package no.larvik.laereplass.matching.journeys.mongo;

import org.jspecify.annotations.NullMarked;
