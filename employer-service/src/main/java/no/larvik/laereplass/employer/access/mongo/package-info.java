/** People and codes as they are stored. */
@NullMarked
package no.larvik.laereplass.employer.access.mongo;

import org.jspecify.annotations.NullMarked;
