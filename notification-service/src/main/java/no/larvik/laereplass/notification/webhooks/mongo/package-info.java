/** Keeps webhooks and their calls. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.mongo;

import org.jspecify.annotations.NullMarked;
