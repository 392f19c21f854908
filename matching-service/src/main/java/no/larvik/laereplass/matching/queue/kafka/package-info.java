/** How things stand, as the services tell it. */
@NullMarked
package no.larvik.laereplass.matching.queue.kafka;

import org.jspecify.annotations.NullMarked;
