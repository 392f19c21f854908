/** Employers and what they offer: who they are, where one works, what they are approved for, and their openings. */
@NullMarked
package no.larvik.laereplass.employer;

import org.jspecify.annotations.NullMarked;
