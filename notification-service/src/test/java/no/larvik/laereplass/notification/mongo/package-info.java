@NullMarked
package no.larvik.laereplass.notification.mongo;

import org.jspecify.annotations.NullMarked;
