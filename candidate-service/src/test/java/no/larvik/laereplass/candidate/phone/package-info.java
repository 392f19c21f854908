/** Checks of the adapter. */
@NullMarked
package no.larvik.laereplass.candidate.phone;

import org.jspecify.annotations.NullMarked;
