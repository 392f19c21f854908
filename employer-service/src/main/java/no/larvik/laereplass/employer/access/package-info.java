/** Who may act for an organisation: its people, and the codes by which they came. */
@NullMarked
package no.larvik.laereplass.employer.access;

import org.jspecify.annotations.NullMarked;
