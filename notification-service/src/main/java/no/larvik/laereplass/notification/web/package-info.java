/** What people and staff read over HTTP. */
@NullMarked
package no.larvik.laereplass.notification.web;

import org.jspecify.annotations.NullMarked;
