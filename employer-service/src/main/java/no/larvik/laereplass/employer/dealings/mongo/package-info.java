/** One document per match. */
@NullMarked
package no.larvik.laereplass.employer.dealings.mongo;

import org.jspecify.annotations.NullMarked;
