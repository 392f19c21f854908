/** Suggestions over HTTP: numbers for staff, words for the young person. */
@NullMarked
package no.larvik.laereplass.matching.suggestions.web;

import org.jspecify.annotations.NullMarked;
