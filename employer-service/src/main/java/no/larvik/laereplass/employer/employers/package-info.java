/** The register of employers: who they are, their places of work, what the county has approved them for. */
@NullMarked
package no.larvik.laereplass.employer.employers;

import org.jspecify.annotations.NullMarked;
