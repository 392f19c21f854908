/** What happens elsewhere and closes matches here. */
@NullMarked
package no.larvik.laereplass.matching.matches.kafka;

import org.jspecify.annotations.NullMarked;
