/** Rules and neighbour trades as they are configured. */
@NullMarked
package no.larvik.laereplass.matching.scoring.configuration;

import org.jspecify.annotations.NullMarked;
