/** The worker of this server, and what it may use. */
@NullMarked
package no.larvik.laereplass.matching.allocation.configuration;

import org.jspecify.annotations.NullMarked;
