/**
 * What people are told, as administrators have worded it: shipped texts, versions on top of them, and what a text must
 * hold before it may be used.
 */
@NullMarked
package no.larvik.laereplass.notification.templates;

import org.jspecify.annotations.NullMarked;
