/** What candidate-service is told when somebody leaves or comes back. */
@NullMarked
package no.larvik.laereplass.gateway.workers.candidate;

import org.jspecify.annotations.NullMarked;
