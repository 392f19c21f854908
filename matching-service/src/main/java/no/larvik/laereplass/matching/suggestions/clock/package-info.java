/** What happens by itself. */
@NullMarked
package no.larvik.laereplass.matching.suggestions.clock;

import org.jspecify.annotations.NullMarked;
