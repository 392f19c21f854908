/** Explained suggestions both ways, computed from the market whenever somebody asks. */
@NullMarked
package no.larvik.laereplass.matching.suggestions;

import org.jspecify.annotations.NullMarked;
