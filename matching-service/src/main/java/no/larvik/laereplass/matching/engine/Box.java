package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A box of space around unit vectors: either two halves, or a bucket of entries. */
final class Box {

    /** Fuller ones are halved, unless all stand at one point. */
    private static final int MOST = 40;

    private static final long[] EMPTY = new long[0];

    private float lowX = 2;
    private float lowY = 2;
    private float lowZ = 2;
    private float highX = -2;
    private float highY = -2;
    private float highZ = -2;
    private int axis;
    private float border;
    private int furthestReach;
    private boolean alike;
    private @Nullable Box low;
    private @Nullable Box high;
    long[] entries = EMPTY;

    /** Copies of their {@link Gate} words. */
    long[] words = EMPTY;

    /** Copies of the rows of those who stand here, so that a box is read in one go: all first halves, then all second. */
    long[] rows = EMPTY;

    int count;

    /** From nothing, halved as far as need be. @param entries from {@code from} to {@code to}; their order is lost */
    static Box of(long[] entries, int from, int to, Entities entities) {
        var box = new Box();
        for (int i = from; i < to; i++) box.cover(entities, Entities.high(entries[i]));
        if (to - from < MOST || !box.split(entries, from, to, entities)) {
            for (int i = from; i < to; i++) box.put(entries[i], entities);
            box.alike = to - from >= MOST;
        }
        return box;
    }

    boolean isLeaf() {
        return low == null;
    }

    Box low() {
        return Objects.requireNonNull(low);
    }

    Box high() {
        return Objects.requireNonNull(high);
    }

    /** The one of two that somebody stands in. */
    Box half(Entities entities, int id) {
        return entities.at(id, axis) < border ? low() : high();
    }

    /** Nobody in it travels further, in kilometres. */
    int furthestReach() {
        return furthestReach;
    }

    boolean isFull() {
        return count >= MOST && !alike;
    }

    void cover(Entities entities, int id) {
        var x = entities.at(id, 0);
        var y = entities.at(id, 1);
        var z = entities.at(id, 2);
        lowX = Math.min(lowX, x);
        lowY = Math.min(lowY, y);
        lowZ = Math.min(lowZ, z);
        highX = Math.max(highX, x);
        highY = Math.max(highY, y);
        highZ = Math.max(highZ, z);
        furthestReach = Math.max(furthestReach, entities.reach(id));
    }

    /** Where the second half of a row starts in {@link #rows}. */
    int second(int place) {
        return (entries.length + place) * Entities.HALF;
    }

    void put(long entry, Entities entities) {
        if (count == entries.length) grow();
        var from = Entities.high(entry) * Entities.WIDTH;
        entries[count] = entry;
        words[count] = entities.words[Entities.high(entry)];
        System.arraycopy(entities.rows, from, rows, count * Entities.HALF, Entities.HALF);
        System.arraycopy(entities.rows, from + Entities.HALF, rows, second(count++), Entities.HALF);
        alike = false;
    }

    private void grow() {
        var length = Math.max(4, count * 3 / 2 + 1);
        var wider = Arrays.copyOf(rows, length * Entities.WIDTH);
        System.arraycopy(rows, second(0), wider, length * Entities.HALF, count * Entities.HALF);
        entries = Arrays.copyOf(entries, length);
        words = Arrays.copyOf(words, length);
        rows = wider;
    }

    void remove(long entry) {
        for (int at = 0; at < count; at++) {
            if (entries[at] != entry) continue;
            entries[at] = entries[--count];
            words[at] = words[count];
            System.arraycopy(rows, count * Entities.HALF, rows, at * Entities.HALF, Entities.HALF);
            System.arraycopy(rows, second(count), rows, second(at), Entities.HALF);
            return;
        }
        throw new IllegalStateException("not in the index: " + Entities.high(entry));
    }

    /** Those who all stand at one point stay together. */
    void halve(Entities entities) {
        alike = !split(Arrays.copyOf(entries, count), 0, count, entities);
        if (alike) return;
        entries = EMPTY;
        words = EMPTY;
        rows = EMPTY;
        count = 0;
    }

    /** @return false when all are at one point, and nothing is split */
    private boolean split(long[] entries, int from, int to, Entities entities) {
        if (!draw(entries, from, to, entities)) return false;
        var middle = from;
        for (int i = from; i < to; i++) {
            var entry = entries[i];
            if (entities.at(Entities.high(entry), axis) >= border) continue;
            entries[i] = entries[middle];
            entries[middle++] = entry;
        }
        low = of(entries, from, middle, entities);
        high = of(entries, middle, to, entities);
        return true;
    }

    /** A border across the longest side, with as many on either side as can be. @return false when all are at one point */
    private boolean draw(long[] entries, int from, int to, Entities entities) {
        var x = highX - lowX;
        var y = highY - lowY;
        var z = highZ - lowZ;
        axis = x >= y ? 0 : 1;
        if (z > Math.max(x, y)) axis = 2;
        var places = new float[to - from];
        for (int i = from; i < to; i++) places[i - from] = entities.at(Entities.high(entries[i]), axis);
        Arrays.sort(places);
        var middle = places.length / 2;
        while (middle < places.length && places[middle] == places[0]) middle++;
        if (middle == places.length) return false;
        border = places[middle];
        return true;
    }

    /**
     * Square of the straight way to the nearest point of the box, in the very steps of the distance of a pair: rounding
     * never makes it longer than to somebody in the box.
     */
    float squaredChordTo(float x, float y, float z) {
        var dx = x < lowX ? lowX - x : x > highX ? x - highX : 0;
        var dy = y < lowY ? lowY - y : y > highY ? y - highY : 0;
        var dz = z < lowZ ? lowZ - z : z > highZ ? z - highZ : 0;
        return dx * dx + dy * dy + dz * dz;
    }

    void forEach(Visitor visitor) {
        if (isLeaf()) {
            for (int place = 0; place < count; place++) visitor.visit(this, place);
            return;
        }
        low().forEach(visitor);
        high().forEach(visitor);
    }

    /** Comes to everybody in a box. */
    @FunctionalInterface
    interface Visitor {

        /** @param place in the box's entries */
        void visit(Box box, int place);
    }
}
