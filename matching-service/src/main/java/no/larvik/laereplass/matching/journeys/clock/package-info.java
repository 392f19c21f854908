/** What time alone does on a journey. */
@NullMarked
package no.larvik.laereplass.matching.journeys.clock;

import org.jspecify.annotations.NullMarked;
