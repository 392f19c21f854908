/** Checks of the adapter. */
@NullMarked
package no.larvik.laereplass.candidate.kafka;

import org.jspecify.annotations.NullMarked;
