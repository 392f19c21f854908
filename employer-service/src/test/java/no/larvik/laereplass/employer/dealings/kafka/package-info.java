@NullMarked
package no.larvik.laereplass.employer.dealings.kafka;

import org.jspecify.annotations.NullMarked;
