/**
 * Aggregates as documents that carry their own pending events.
 *
 * <p>One write to one document changes the state and records what is to be announced, so nothing can be announced that
 * was not stored and nothing stored is forgotten. No transaction is needed, and none is used.
 */
@NullMarked
package no.larvik.laereplass.chassis.store;

import org.jspecify.annotations.NullMarked;
