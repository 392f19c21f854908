/** The versions of the weights: who decided them, why, what a change would do, and which one counts now. */
@NullMarked
package no.larvik.laereplass.matching.rules;

import org.jspecify.annotations.NullMarked;
