/** Hands SMS to providers, each behind a breaker and a limit of its own. */
@NullMarked
package no.larvik.laereplass.notification.sms;

import org.jspecify.annotations.NullMarked;
