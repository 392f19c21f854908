/** The record of an employer, for staff and for itself. */
@NullMarked
package no.larvik.laereplass.employer.dealings.web;

import org.jspecify.annotations.NullMarked;
