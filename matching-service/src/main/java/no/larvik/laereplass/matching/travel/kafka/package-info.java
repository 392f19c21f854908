/** Hears of a table that another replica has stored. */
@NullMarked
package no.larvik.laereplass.matching.travel.kafka;

import org.jspecify.annotations.NullMarked;
