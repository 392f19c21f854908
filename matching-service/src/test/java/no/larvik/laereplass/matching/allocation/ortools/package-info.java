@NullMarked
package no.larvik.laereplass.matching.allocation.ortools;

import org.jspecify.annotations.NullMarked;
