/** What others are told: wire records, versioned, without anything that identifies a person. */
@NullMarked
package no.larvik.laereplass.candidate.kafka;

import org.jspecify.annotations.NullMarked;
