/** Sign-in for a machine without a real one: a stub of an OIDC provider where invented people sign in by a button. */
@NullMarked
package no.larvik.laereplass.local.signin;

import org.jspecify.annotations.NullMarked;
