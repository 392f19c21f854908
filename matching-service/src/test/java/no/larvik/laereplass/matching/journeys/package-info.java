@NullMarked
package no.larvik.laereplass.matching.journeys;

import org.jspecify.annotations.NullMarked;
