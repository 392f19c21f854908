/**
 * What others announce, taken in exactly in their order: nothing skipped in silence, nothing applied twice.
 *
 * <p>Each record carries the sequence number of its aggregate. A number seen before is left out, a missing one holds
 * back its key, and a record whose handling fails is parked with everything that follows for the same key, while all
 * other keys go on.
 */
@NullMarked
package no.larvik.laereplass.chassis.inbox;

import org.jspecify.annotations.NullMarked;
