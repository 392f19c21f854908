/** Whether the whole platform is ready, asked of every service. */
@NullMarked
package no.larvik.laereplass.gateway.readiness;

import org.jspecify.annotations.NullMarked;
