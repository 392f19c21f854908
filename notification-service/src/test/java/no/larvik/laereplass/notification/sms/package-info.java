@NullMarked
package no.larvik.laereplass.notification.sms;

import org.jspecify.annotations.NullMarked;
