/** What others are told about openings: wire words live here and nowhere else. */
@NullMarked
package no.larvik.laereplass.employer.openings.kafka;

import org.jspecify.annotations.NullMarked;
