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
        asks.enter(box, worth);
        var alone = bars == null && own.full();
        return asks.near(alone ? asks.enough(own.least()) : allowed(asks, box), box, alone);
    }

    private long allowed(Asks asks, Box box) {
        var allowed = asks.allowed();
        if (bars == null) return allowed;
        var wanted = own.full() ? allowed & asks.enough(own.least()) : allowed;
        return wanted | bars.within(asks, box, allowed & ~wanted);
    }

    /** Whether one of those is near enough for the bar as well. */
    boolean within(Asks asks, float chord, long entry) {
        return bars == null || asks.near(chord) >= Math.min(enough, bars.limit(Entities.high(entry)));
    }

    /** Whether so little is in neither list; without bars those who pass are in most. */
    boolean isTooLittle(PairScore pairs, long entry, long tally, int onTop, float chord) {
        if (bars == null) return false;
        return pairs.mayReach(Math.min(own.least(), bars.bar(Entities.high(entry))), tally, onTop, chord) == 0;
    }

    void offer(long entry, int score) {
        var id = Entities.high(entry);
        own.offer(id, score);
        if (bars != null && welcome != null && score >= bars.bar(id)) welcome.offer(id, score);
    }
}
