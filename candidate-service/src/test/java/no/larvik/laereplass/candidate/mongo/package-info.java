/** Checks of the adapter. */
@NullMarked
package no.larvik.laereplass.candidate.mongo;

import org.jspecify.annotations.NullMarked;
