/** What holds for every request and answer: trace ids, security headers, size and rate limits, errors in words. */
@NullMarked
package no.larvik.laereplass.gateway.edge;

import org.jspecify.annotations.NullMarked;
