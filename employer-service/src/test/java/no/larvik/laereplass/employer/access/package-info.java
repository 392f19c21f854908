@NullMarked
package no.larvik.laereplass.employer.access;

import org.jspecify.annotations.NullMarked;
