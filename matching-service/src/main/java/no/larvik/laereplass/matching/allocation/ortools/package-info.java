/** OR-Tools in a process of its own, because it cannot be told to stop. */
@NullMarked
package no.larvik.laereplass.matching.allocation.ortools;

import org.jspecify.annotations.NullMarked;
