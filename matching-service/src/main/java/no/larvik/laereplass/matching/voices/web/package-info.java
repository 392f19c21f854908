/** Saying how a step was, over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.voices.web;

import org.jspecify.annotations.NullMarked;
