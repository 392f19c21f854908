/** Keeps the line moving. */
@NullMarked
package no.larvik.laereplass.notification.worker;

import org.jspecify.annotations.NullMarked;
