@NullMarked
package no.larvik.laereplass.employer.commitment;

import org.jspecify.annotations.NullMarked;
