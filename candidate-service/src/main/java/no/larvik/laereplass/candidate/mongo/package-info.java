/** Keeps cases, tries and looks in the service's own database. */
@NullMarked
package no.larvik.laereplass.candidate.mongo;

import org.jspecify.annotations.NullMarked;
