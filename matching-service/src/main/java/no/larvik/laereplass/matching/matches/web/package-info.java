/** Matches over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.matches.web;

import org.jspecify.annotations.NullMarked;
