/** Figures for administrators, counted from the matches and the market. */
@NullMarked
package no.larvik.laereplass.matching.insight;

import org.jspecify.annotations.NullMarked;
