/** The whole platform as its users meet it, through the gateway and in a real browser. */
@NullMarked
package no.larvik.laereplass.journeys;

import org.jspecify.annotations.NullMarked;
