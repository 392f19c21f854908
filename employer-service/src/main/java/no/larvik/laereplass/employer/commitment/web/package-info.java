/** The tree of units with its figures. */
@NullMarked
package no.larvik.laereplass.employer.commitment.web;

import org.jspecify.annotations.NullMarked;
