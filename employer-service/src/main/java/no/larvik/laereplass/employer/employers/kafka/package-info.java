/** What others are told about employers: wire words live here and nowhere else. */
@NullMarked
package no.larvik.laereplass.employer.employers.kafka;

import org.jspecify.annotations.NullMarked;
