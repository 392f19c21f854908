/**
 * What happens to an employer's matches, told to the employer's own system: thin, signed, retried, and only to
 * addresses out on the internet.
 */
@NullMarked
package no.larvik.laereplass.notification.webhooks;

import org.jspecify.annotations.NullMarked;
