/** Fetching NAV's ads over HTTP. */
@NullMarked
package no.larvik.laereplass.employer.imports.web;

import org.jspecify.annotations.NullMarked;
