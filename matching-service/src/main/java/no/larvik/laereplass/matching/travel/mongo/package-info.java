/** The table in the store, in pieces. */
@NullMarked
package no.larvik.laereplass.matching.travel.mongo;

import org.jspecify.annotations.NullMarked;
