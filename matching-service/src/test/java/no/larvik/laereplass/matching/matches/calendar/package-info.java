@NullMarked
package no.larvik.laereplass.matching.matches.calendar;

import org.jspecify.annotations.NullMarked;
