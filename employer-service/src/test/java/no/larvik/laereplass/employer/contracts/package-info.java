@NullMarked
package no.larvik.laereplass.employer.contracts;

import org.jspecify.annotations.NullMarked;
