/**
 * Announces what the documents hold ready, in order and without loss, also when two relays believe to be the one.
 *
 * <p>A lease decides who should run; the broker, by fencing the transactional id, decides who can write. Nothing is
 * read before the fence stands. All pending facts of a document and its newest state go out in one transaction, and only
 * what was sent is trimmed. Whoever changes this order breaks it: the simulation shows how.
 */
@NullMarked
package no.larvik.laereplass.chassis.relay;

import org.jspecify.annotations.NullMarked;
