package no.larvik.laereplass.matching.engine;

import java.util.function.Consumer;

/**
 * Everybody of one side under one trade, in boxes of space, of days and, where there are many, of kinds. A box that fills up
 * is halved, so boxes are small where many live and large where few do; a search goes first into the box that is worth most
 * and leaves out those that are worth too little; see {@link Asks}.
 *
 * <p>An entry is a number in the high half and what the index's owner wants to know at a glance in the low half.
 */
final class TradeTree {

    private static final int SHALLOW = 16;

    private final Entities entities;
    private Box root = new Box();
    private int size;
    private int sinceBuilt;

    TradeTree(Entities entities) {
        this.entities = entities;
    }

    int size() {
        return size;
    }

    Box root() {
        return root;
    }

    void add(long entry) {
        var id = Entities.high(entry);
        var box = root;
        var depth = 0;
        for (; !box.isLeaf(); depth++) {
            box.cover(entities, id);
            box = box.half(entities, id);
        }
        box.cover(entities, id);
        box.put(entry, entities);
        size++;
        sinceBuilt++;
        if (box.isFull()) box.halve(entities);
        if (depth > 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(size)) + SHALLOW) build();
    }

    void remove(long entry) {
        var box = root;
        while (!box.isLeaf()) box = box.half(entities, Entities.high(entry));
        box.remove(entry);
        size--;
        sinceBuilt++;
        if (sinceBuilt > 4 * size + 64) build();
    }

    /** Everybody, a box at a time. */
    void forEachLeaf(Consumer<Box> visitor) {
        root.forEachLeaf(visitor);
    }

    /** There are more lanes now. */
    void layOut() {
        root.layOut(entities);
    }

    /** From nothing: as deep as it must be, and boxes few and no larger than those who are in them. */
    void build() {
        var all = new long[size];
        var at = new int[1];
        root.forEachLeaf(box -> {
            System.arraycopy(box.entries, 0, all, at[0], box.count);
            at[0] += box.count;
        });
        root = Box.of(all, 0, size, entities);
        sinceBuilt = 0;
    }
}
