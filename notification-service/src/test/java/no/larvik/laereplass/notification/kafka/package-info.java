@NullMarked
package no.larvik.laereplass.notification.kafka;

import org.jspecify.annotations.NullMarked;
