/** Feeds the market from the compacted state topics. */
@NullMarked
package no.larvik.laereplass.matching.market.kafka;

import org.jspecify.annotations.NullMarked;
