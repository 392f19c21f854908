@NullMarked
package no.larvik.laereplass.employer.codes;

import org.jspecify.annotations.NullMarked;
