/** Who is signed in, and for how long: framework-free rules about sessions. */
@NullMarked
package no.larvik.laereplass.gateway.session;

import org.jspecify.annotations.NullMarked;
