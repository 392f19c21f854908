@NullMarked
package no.larvik.laereplass.matching.matches;

import org.jspecify.annotations.NullMarked;
