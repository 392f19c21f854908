/** Code tables over HTTP. */
@NullMarked
package no.larvik.laereplass.employer.codes.web;

import org.jspecify.annotations.NullMarked;
