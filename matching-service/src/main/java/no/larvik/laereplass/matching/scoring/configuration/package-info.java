/** Neighbour trades as the reference files have them. */
@NullMarked
package no.larvik.laereplass.matching.scoring.configuration;

import org.jspecify.annotations.NullMarked;
