/** The one address people and partners talk to: sign-in, sessions, routes with limits, documentation and the page. */
@NullMarked
package no.larvik.laereplass.gateway;

import org.jspecify.annotations.NullMarked;
