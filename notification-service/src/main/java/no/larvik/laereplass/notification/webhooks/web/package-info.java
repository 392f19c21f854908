/** Webhooks over HTTP, for those who decide for an employer. */
@NullMarked
package no.larvik.laereplass.notification.webhooks.web;

import org.jspecify.annotations.NullMarked;
