/** People and codes over HTTP. */
@NullMarked
package no.larvik.laereplass.employer.access.web;

import org.jspecify.annotations.NullMarked;
