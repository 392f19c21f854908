@NullMarked
package no.larvik.laereplass.employer.employers.kafka;

import org.jspecify.annotations.NullMarked;
