@NullMarked
package no.larvik.laereplass.notification.calendar;

import org.jspecify.annotations.NullMarked;
