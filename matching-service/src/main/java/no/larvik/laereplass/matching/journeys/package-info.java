/** From the approved contract to the certificate, and what follows when it does not go that far. */
@NullMarked
package no.larvik.laereplass.matching.journeys;

import org.jspecify.annotations.NullMarked;
