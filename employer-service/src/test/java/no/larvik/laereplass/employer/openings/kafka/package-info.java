@NullMarked
package no.larvik.laereplass.employer.openings.kafka;

import org.jspecify.annotations.NullMarked;
