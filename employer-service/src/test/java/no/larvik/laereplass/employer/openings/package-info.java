@NullMarked
package no.larvik.laereplass.employer.openings;

import org.jspecify.annotations.NullMarked;
