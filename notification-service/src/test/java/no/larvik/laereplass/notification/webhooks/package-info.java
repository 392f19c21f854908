@NullMarked
package no.larvik.laereplass.notification.webhooks;

import org.jspecify.annotations.NullMarked;
