/** Rosters in the gateway's own database. */
@NullMarked
package no.larvik.laereplass.gateway.workers.mongo;

import org.jspecify.annotations.NullMarked;
