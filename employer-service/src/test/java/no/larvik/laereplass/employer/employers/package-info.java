@NullMarked
package no.larvik.laereplass.employer.employers;

import org.jspecify.annotations.NullMarked;
