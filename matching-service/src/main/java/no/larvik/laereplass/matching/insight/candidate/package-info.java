/** What only candidate-service can count. */
@NullMarked
package no.larvik.laereplass.matching.insight.candidate;

import org.jspecify.annotations.NullMarked;
