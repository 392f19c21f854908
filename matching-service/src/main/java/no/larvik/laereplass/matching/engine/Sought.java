package no.larvik.laereplass.matching.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a search looks for: the best for the one who searches and, after a change, also everybody in whose list that one
 * now belongs.
 */
final class Sought {

    private final Harvest own;
    private final @Nullable Harvest welcome;
    private final @Nullable Bars bars;

    /** @param own started */
    Sought(Harvest own) {
        this(own, null, null);
    }

    /** @param own started @param welcome started; gets whoever scores as much as their bar */
    Sought(Harvest own, @Nullable Harvest welcome, @Nullable Bars bars) {
        this.own = own;
        this.welcome = welcome;
        this.bars = bars;
    }

    /** Before the first box. */
    void measure(Bound bound) {
        if (bars != null) bars.measure(bound);
    }

    /** Squared chord beyond which no box need be looked into. */
    float furthest(Bound bound) {
        var enough = enough(bound);
        return bars == null ? enough : Float.MAX_VALUE;
    }

    /** Squared chord beyond which nobody comes into the own list any more. */
    float enough(Bound bound) {
        if (!own.full()) return Float.MAX_VALUE;
        own.more = true;
        return bound.nearEnough(own.least());
    }

    /** What {@link #within} starts from. */
    float chords(Bound bound) {
        return enough(bound);
    }

    /** Squared chord beyond which this one comes into neither list. @param enough for the own list */
    float within(float enough, long entry) {
        return bars == null ? enough : Math.max(enough, bars.limit(Entities.high(entry)));
    }

    /** Those in the box, a bit each, who might come into either list. @param chord squared, to the nearest in it */
    long passing(Asks asks, Box box, float chord) {
        var allowed = asks.enter(box, chord);
        if (allowed == 0) return 0;
        var wanted = asks.enough(own.least());
        return allowed & (bars == null ? wanted : wanted | bars.within(asks, box, allowed & ~wanted));
    }

    /** Who scores less is in neither list. */
    int least(long entry) {
        return bars == null ? own.least() : Math.min(own.least(), bars.bar(Entities.high(entry)));
    }

    void offer(long entry, int score) {
        var id = Entities.high(entry);
        if (score >= own.least()) own.offer(id, score);
        if (bars != null && welcome != null && score >= bars.bar(id)) welcome.offer(id, score);
    }
}
