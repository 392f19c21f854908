@NullMarked
package no.larvik.laereplass.notification.webhooks.mongo;

import org.jspecify.annotations.NullMarked;
