/** Sign-in with the OpenID Connect provider as back end for the browser; no token ever reaches the page. */
@NullMarked
package no.larvik.laereplass.gateway.signin;

import org.jspecify.annotations.NullMarked;
