/** What a plan or a quarter did to groups of people and to the openings, counted without knowing anybody's group. */
@NullMarked
package no.larvik.laereplass.matching.fairness;

import org.jspecify.annotations.NullMarked;
