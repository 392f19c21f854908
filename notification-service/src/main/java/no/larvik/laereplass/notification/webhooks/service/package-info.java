/** Asks other services who decides for an employer. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.service;

import org.jspecify.annotations.NullMarked;
