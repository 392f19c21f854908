/** Reads telephone numbers. */
@NullMarked
package no.larvik.laereplass.candidate.phone;

import org.jspecify.annotations.NullMarked;
