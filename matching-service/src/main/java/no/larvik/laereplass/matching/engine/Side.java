package no.larvik.laereplass.matching.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

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
        lists.remember();
    }

    /** Whoever of the other side fits this one now. */
    abstract void find(Search by, int id, Sought into);

    /** What one must score to come into a list of this side. @param bound no number of this side reaches it */
    short[] bars(int bound) {
        return lists.bars(bound);
    }

    void offer(int id, int other, int score) {
        if (lists.offer(id, other, score)) changed.set(id);
    }

    /** Takes somebody of the other side out of every list. @return whose lists those were */
    int[] removeEverywhere(int other) {
        var owners = lists.removeEverywhere(other);
        for (var owner : owners) changed.set(owner);
        return owners;
    }

    /** Fewer are left than are promised, and somebody had been left out. */
    boolean tooShort(int id) {
        return lists.size(id) < kept && lists.more(id);
    }

    void refill(int id) {
        refill(id, null, null);
    }

    /** @param welcome gets everybody of the other side who scores as much as their bar with this one */
    void refill(int id, @Nullable Harvest welcome, short @Nullable [] theirs) {
        best.start(2 * kept);
        if (welcome != null) welcome.start(Harvest.ALL);
        find(search, id, new Sought(best, welcome, theirs));
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
