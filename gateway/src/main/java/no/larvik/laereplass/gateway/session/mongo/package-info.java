/** Sessions in the gateway's own database. */
@NullMarked
package no.larvik.laereplass.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
