/** Hears what other services announce; the only place that knows how their announcements look on the wire. */
@NullMarked
package no.larvik.laereplass.notification.kafka;

import org.jspecify.annotations.NullMarked;
