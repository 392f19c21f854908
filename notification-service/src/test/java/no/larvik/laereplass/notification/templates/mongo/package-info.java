@NullMarked
package no.larvik.laereplass.notification.templates.mongo;

import org.jspecify.annotations.NullMarked;
