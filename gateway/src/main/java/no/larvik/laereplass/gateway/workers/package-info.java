/** Who works here and as what: the sign-in provider's word, until an administrator decides otherwise. */
@NullMarked
package no.larvik.laereplass.gateway.workers;

import org.jspecify.annotations.NullMarked;
