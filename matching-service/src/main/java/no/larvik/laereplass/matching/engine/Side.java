package no.larvik.laereplass.matching.engine;

import java.util.BitSet;

/** Candidates or openings: whom each of them fits, and the lists kept of that. */
abstract class Side {

    private final Search search;
    private final int kept;
    private final Harvest best;
    private final BitSet changed = new BitSet();
    TopLists lists;

    Side(TopLists lists, Search search, int kept, Entities others) {
        this.lists = lists;
        this.search = search;
        this.kept = kept;
        this.best = new Harvest(others);
    }

    /** Everybody of the other side who fits this one now. */
    abstract void find(Search by, int id, Harvest into);

    void findAll(int id, Harvest into) {
        into.start(Harvest.ALL);
        find(search, id, into);
    }

    /** The list of one, from everybody who fits. */
    void set(int id, Harvest everybody) {
        best.start(2 * kept);
        for (int i = 0; i < everybody.size; i++) best.offer(everybody.ids[i], everybody.scores[i]);
        lists.set(id, best);
        changed.set(id);
    }

    void offer(int id, int other, int score) {
        if (lists.offer(id, other, score)) changed.set(id);
    }

    boolean remove(int id, int other, int score) {
        var there = lists.remove(id, other, score);
        if (there) changed.set(id);
        return there;
    }

    /** Fewer are left than are promised, and somebody had been left out. */
    boolean tooShort(int id) {
        return lists.size(id) < kept && lists.more(id);
    }

    void refill(int id) {
        best.start(2 * kept);
        find(search, id, best);
        lists.set(id, best);
        changed.set(id);
    }

    void touch(int id) {
        changed.set(id);
    }

    /** Whose list may look different since this was asked last. */
    BitSet takeChanged() {
        var taken = (BitSet) changed.clone();
        changed.clear();
        return taken;
    }
}
