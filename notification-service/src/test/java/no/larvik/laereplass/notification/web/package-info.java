@NullMarked
package no.larvik.laereplass.notification.web;

import org.jspecify.annotations.NullMarked;
