/** Bringing, seeing and removing the table over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.travel.web;

import org.jspecify.annotations.NullMarked;
