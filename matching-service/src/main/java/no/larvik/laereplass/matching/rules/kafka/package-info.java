/** Hears of new versions that another replica has stored. */
@NullMarked
package no.larvik.laereplass.matching.rules.kafka;

import org.jspecify.annotations.NullMarked;
