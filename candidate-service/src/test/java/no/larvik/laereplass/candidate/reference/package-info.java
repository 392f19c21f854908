/** Checks of the adapter. */
@NullMarked
package no.larvik.laereplass.candidate.reference;

import org.jspecify.annotations.NullMarked;
