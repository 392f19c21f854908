/** Who took what and what waits until when, and messages that reached nobody. */
@NullMarked
package no.larvik.laereplass.matching.queue.mongo;

import org.jspecify.annotations.NullMarked;
