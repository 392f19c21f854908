/** Code tables from the reference files. */
@NullMarked
package no.larvik.laereplass.employer.codes.reference;

import org.jspecify.annotations.NullMarked;
