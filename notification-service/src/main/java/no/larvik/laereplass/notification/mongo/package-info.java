/** Keeps messages and inboxes in the service's own database. */
@NullMarked
package no.larvik.laereplass.notification.mongo;

import org.jspecify.annotations.NullMarked;
