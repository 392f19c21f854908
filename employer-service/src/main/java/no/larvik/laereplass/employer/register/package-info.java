/** What the national register says about organisations, and what becomes of those that change there. */
@NullMarked
package no.larvik.laereplass.employer.register;

import org.jspecify.annotations.NullMarked;
