/** Who is asking: a session's person or the bearer of a token, told apart once and for all later steps. */
@NullMarked
package no.larvik.laereplass.gateway.access;

import org.jspecify.annotations.NullMarked;
