/** Checks of the adapter. */
@NullMarked
package no.larvik.laereplass.candidate.web;

import org.jspecify.annotations.NullMarked;
