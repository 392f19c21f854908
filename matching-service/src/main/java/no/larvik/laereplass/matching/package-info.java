/** From two lists of people and places to a match that everybody has said yes to. */
@NullMarked
package no.larvik.laereplass.matching;

import org.jspecify.annotations.NullMarked;
