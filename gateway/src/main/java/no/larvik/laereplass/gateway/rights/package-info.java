/** For whom somebody may act when the sign-in provider does not say: employer-service knows. */
@NullMarked
package no.larvik.laereplass.gateway.rights;

import org.jspecify.annotations.NullMarked;
