@NullMarked
package no.larvik.laereplass.employer;

import org.jspecify.annotations.NullMarked;
