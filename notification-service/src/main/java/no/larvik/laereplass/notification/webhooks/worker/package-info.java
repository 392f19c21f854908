/** Keeps the calls moving. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.worker;

import org.jspecify.annotations.NullMarked;
