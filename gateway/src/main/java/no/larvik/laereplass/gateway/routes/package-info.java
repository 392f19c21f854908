/** The way from the public API to the services: table, tokens, limits and what is said when a service is sick. */
@NullMarked
package no.larvik.laereplass.gateway.routes;

import org.jspecify.annotations.NullMarked;
