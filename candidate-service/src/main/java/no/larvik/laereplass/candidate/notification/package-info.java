/** Asks notification-service what somebody was told. */
@NullMarked
package no.larvik.laereplass.candidate.notification;

import org.jspecify.annotations.NullMarked;
