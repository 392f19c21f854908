/** The register of employers over HTTP. */
@NullMarked
package no.larvik.laereplass.employer.employers.web;

import org.jspecify.annotations.NullMarked;
