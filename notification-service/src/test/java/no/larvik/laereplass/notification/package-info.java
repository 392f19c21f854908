@NullMarked
package no.larvik.laereplass.notification;

import org.jspecify.annotations.NullMarked;
