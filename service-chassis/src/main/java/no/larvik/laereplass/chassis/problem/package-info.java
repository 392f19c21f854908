/** Errors people can act on: RFC 9457 in the reader's language. */
@NullMarked
package no.larvik.laereplass.chassis.problem;

import org.jspecify.annotations.NullMarked;
