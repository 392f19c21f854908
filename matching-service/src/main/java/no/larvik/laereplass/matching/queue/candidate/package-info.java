/** Questions to candidate-service about whole caseloads. */
@NullMarked
package no.larvik.laereplass.matching.queue.candidate;

import org.jspecify.annotations.NullMarked;
