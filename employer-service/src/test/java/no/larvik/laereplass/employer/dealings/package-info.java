@NullMarked
package no.larvik.laereplass.employer.dealings;

import org.jspecify.annotations.NullMarked;
