package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.List;

/**
 * What needs one member of staff at one moment.
 *
 * @param items most urgent first, those put off included
 */
public record Day(List<Marked> items, Instant at) {

    public Day {
        items = List.copyOf(items);
    }
}
