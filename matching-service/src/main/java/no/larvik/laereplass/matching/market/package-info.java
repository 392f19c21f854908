/** Who looks for a place and which places there are, in memory, as the owning services last told it. */
@NullMarked
package no.larvik.laereplass.matching.market;

import org.jspecify.annotations.NullMarked;
