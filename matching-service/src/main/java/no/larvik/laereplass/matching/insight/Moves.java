package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every moment a match came into a state. Kept as numbers, because there are many.
 *
 * @param openingId of the place
 * @param moved milliseconds since 1970
 * @param accepted those at which the young person said yes to the offer
 */
@SuppressWarnings("ArrayRecordComponent")
public record Moves(String openingId, long[] moved, long[] accepted) {

    /** Of somebody who is forgotten: neither the place nor a moment is kept. */
    public static final Moves NONE = new Moves("", new long[0], new long[0]);

    /** False of somebody who is forgotten. */
    public boolean known() {
        return moved.length > 0;
    }

    public List<Instant> movedAt() {
        return instants(moved).toList();
    }

    public List<Instant> acceptedAt() {
        return instants(accepted).toList();
    }

    private static Stream<Instant> instants(long[] millis) {
        return Arrays.stream(millis).mapToObj(Instant::ofEpochMilli);
    }

    String line() {
        return openingId + Arrays.toString(moved) + Arrays.toString(accepted);
    }
}
