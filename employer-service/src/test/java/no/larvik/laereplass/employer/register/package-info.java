@NullMarked
package no.larvik.laereplass.employer.register;

import org.jspecify.annotations.NullMarked;
