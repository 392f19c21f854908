@NullMarked
package no.larvik.laereplass.employer.register.brreg;

import org.jspecify.annotations.NullMarked;
