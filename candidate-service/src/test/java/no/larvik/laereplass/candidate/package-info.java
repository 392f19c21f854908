/** The core's promises, as sentences. */
@NullMarked
package no.larvik.laereplass.candidate;

import org.jspecify.annotations.NullMarked;
