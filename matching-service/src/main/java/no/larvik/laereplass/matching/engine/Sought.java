package no.larvik.laereplass.matching.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a search looks for: the best for the one who searches and, after a change, also everybody in whose list that one
 * now belongs.
 */
final class Sought {

    private final Harvest own;
    private final @Nullable Harvest welcome;
    private final short @Nullable [] bars;
    private int enough;

    /** @param own started */
    Sought(Harvest own) {
        this(own, null, null);
    }

    /**
     * @param own started
     * @param welcome started; gets whoever scores as much as their bar
     * @param bars by number of the other; whoever scores less would not come into their list
     */
    Sought(Harvest own, @Nullable Harvest welcome, short @Nullable [] bars) {
        this.own = own;
        this.welcome = welcome;
        this.bars = bars;
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
        if (bars != null) asks.fetch(box);
        asks.enter(box, worth);
        if (!own.full()) return asks.within(asks.allowed(), box);
        var least = own.least();
        return bars == null ? asks.reaching(least, box) : asks.reaching(least, bars, box);
    }

    /** Whether so little is in neither list; without bars those who pass are in most. */
    boolean isTooLittle(PairScore pairs, long entry, long tally, int onTop, float chord) {
        if (bars == null) return false;
        return pairs.mayReach(Math.min(own.least(), bars[Entities.high(entry)]), tally, onTop, chord) == 0;
    }

    void offer(long entry, int score) {
        var id = Entities.high(entry);
        own.offer(id, score);
        if (bars != null && welcome != null && score >= bars[id]) welcome.offer(id, score);
    }
}
