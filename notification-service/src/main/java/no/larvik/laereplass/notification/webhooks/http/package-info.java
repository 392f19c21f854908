/** Calls employers' systems, and no address inside. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.http;

import org.jspecify.annotations.NullMarked;
