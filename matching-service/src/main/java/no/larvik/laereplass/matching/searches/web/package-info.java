/** Saved searches over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.searches.web;

import org.jspecify.annotations.NullMarked;
