/** The texts over HTTP, for administrators. */
@NullMarked
package no.larvik.laereplass.notification.templates.web;

import org.jspecify.annotations.NullMarked;
