@NullMarked
package no.larvik.laereplass.notification.mail;

import org.jspecify.annotations.NullMarked;
