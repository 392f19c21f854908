/** Where openings are kept. */
@NullMarked
package no.larvik.laereplass.employer.openings.mongo;

import org.jspecify.annotations.NullMarked;
