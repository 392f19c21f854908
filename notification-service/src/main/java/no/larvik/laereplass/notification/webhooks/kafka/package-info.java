/** Hears what happens to matches. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.kafka;

import org.jspecify.annotations.NullMarked;
