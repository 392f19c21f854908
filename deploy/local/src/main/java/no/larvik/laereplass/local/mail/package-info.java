/** A mail server that delivers nowhere: what the platform sends is read on a page. */
@NullMarked
package no.larvik.laereplass.local.mail;

import org.jspecify.annotations.NullMarked;
