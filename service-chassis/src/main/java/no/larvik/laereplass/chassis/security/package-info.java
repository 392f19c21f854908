/** Who is calling: short tokens between services, signed by the caller's own key and bound to one callee. */
@NullMarked
package no.larvik.laereplass.chassis.security;

import org.jspecify.annotations.NullMarked;
