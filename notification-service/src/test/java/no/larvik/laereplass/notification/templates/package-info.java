@NullMarked
package no.larvik.laereplass.notification.templates;

import org.jspecify.annotations.NullMarked;
