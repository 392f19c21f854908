/** Forgetting what has had its time. */
@NullMarked
package no.larvik.laereplass.matching.queue.clock;

import org.jspecify.annotations.NullMarked;
