/** Where employers are kept. */
@NullMarked
package no.larvik.laereplass.employer.employers.mongo;

import org.jspecify.annotations.NullMarked;
