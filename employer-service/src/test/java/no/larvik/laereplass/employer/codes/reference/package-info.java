@NullMarked
package no.larvik.laereplass.employer.codes.reference;

import org.jspecify.annotations.NullMarked;
