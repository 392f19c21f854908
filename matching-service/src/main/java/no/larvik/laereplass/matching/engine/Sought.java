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
    private int enough;

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
    void start(Asks asks) {
        if (bars != null) bars.measure(asks);
        weigh(asks);
    }

    /** After each box: what is needed now to come into the own list. */
    void weigh(Asks asks) {
        if (!own.full()) enough = Asks.ANYTHING;
        else {
            own.more = true;
            enough = asks.needed(own.least());
        }
    }

    /** What a box must be worth to be looked into. */
    int needed() {
        return bars == null ? enough : Asks.ANYTHING;
    }

    /** Those in the box, a bit each, who might come into either list. @param worth of it */
    long passing(Asks asks, Box box, int worth) {
        var allowed = asks.enter(box, worth);
        if (allowed == 0) return 0;
        var wanted = asks.enough(own.least());
        var passing = allowed & (bars == null ? wanted : wanted | bars.within(asks, box, allowed & ~wanted));
        return asks.near(passing, box, needed());
    }

    /** Whether one of those is near enough for the bar as well. */
    boolean within(Asks asks, float chord, long entry) {
        return bars == null || asks.near(chord) >= Math.min(enough, bars.limit(Entities.high(entry)));
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
