/** Asks other services, over HTTP, what only they know. */
@NullMarked
package no.larvik.laereplass.notification.contacts;

import org.jspecify.annotations.NullMarked;
