/** Openings over HTTP. */
@NullMarked
package no.larvik.laereplass.employer.openings.web;

import org.jspecify.annotations.NullMarked;
