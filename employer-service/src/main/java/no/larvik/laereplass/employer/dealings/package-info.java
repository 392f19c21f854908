/** How employers answer those who are presented to them. */
@NullMarked
package no.larvik.laereplass.employer.dealings;

import org.jspecify.annotations.NullMarked;
