/** Stands in for companies that send SMS: takes what is sent and shows it on a page. */
@NullMarked
package no.larvik.laereplass.local.sms;

import org.jspecify.annotations.NullMarked;
