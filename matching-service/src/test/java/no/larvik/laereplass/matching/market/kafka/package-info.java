@NullMarked
package no.larvik.laereplass.matching.market.kafka;

import org.jspecify.annotations.NullMarked;
