/** Hears that a case is gone. */
@NullMarked
package no.larvik.laereplass.matching.erasure.kafka;

import org.jspecify.annotations.NullMarked;
