package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A box around those who live near each other and start at the same time: either two halves, or a bucket of entries. */
final class Box {

    /** Full ones are halved: a row is a bit. */
    private static final int MOST = Lanes.MOST;

    /** A box made from nothing has room for a few more; fewer would be more boxes to ask. */
    private static final int FILLED = 60;

    /** Where there are so many places, those of one kind have boxes of their own: who wants no other looks into fewer. */
    private static final int MANY = 50 * MOST;

    /** Bytes in a line of the caches. */
    static final int LINE = 64;

    private static final long[] EMPTY = new long[0];

    private float lowX = 2;
    private float lowY = 2;
    private float lowZ = 2;
    private float highX = -2;
    private float highY = -2;
    private float highZ = -2;
    private int axis;
    private double border;
    private int furthestReach;
    private long kinds;
    private int firstDay = Integer.MAX_VALUE;
    private int lastFirstDay = Integer.MIN_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private @Nullable Box low;
    private @Nullable Box high;
    long[] entries = EMPTY;

    /** Copies of the rows of those who stand here, so that a box is read in one go. */
    long[] rows = EMPTY;

    final Lanes lanes = new Lanes();

    int count;

    /** From nothing, halved as far as need be. @param entries from {@code from} to {@code to}; their order is lost */
    static Box of(long[] entries, int from, int to, Entities entities) {
        var box = new Box();
        for (int i = from; i < to; i++) box.cover(entities, Entities.high(entries[i]));
        if (to - from < MOST) box.fill(entries, from, to, entities);
        else box.split(entries, from, to, entities);
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

    /** One bit each. */
    long kinds() {
        return kinds;
    }

    /** Nobody's first day is before this one. */
    int firstDay() {
        return firstDay;
    }

    /** Nobody's first day is after this one. */
    int lastFirstDay() {
        return lastFirstDay;
    }

    /** Nobody's last day is after this one. */
    int lastDay() {
        return lastDay;
    }

    boolean isFull() {
        return count == MOST;
    }

    void cover(Entities entities, int id) {
        var x = (float) entities.at(id, 0);
        var y = (float) entities.at(id, 1);
        var z = (float) entities.at(id, 2);
        lowX = Math.min(lowX, x);
        lowY = Math.min(lowY, y);
        lowZ = Math.min(lowZ, z);
        highX = Math.max(highX, x);
        highY = Math.max(highY, y);
        highZ = Math.max(highZ, z);
        furthestReach = Math.max(furthestReach, entities.reach(id));
        var day = entities.firstDay(id);
        firstDay = Math.min(firstDay, day);
        lastFirstDay = Math.max(lastFirstDay, day);
        kinds |= entities.kinds(entities.rows, id * Entities.WIDTH);
        lastDay = Math.max(lastDay, entities.lastDay(entities.rows, id * Entities.WIDTH));
    }

    /** Brings what is asked of everybody in it into the caches, all at the same time instead of one after the other. @return of no meaning */
    long fetch() {
        var seen = lanes.fetch();
        for (int at = 0; at < entries.length; at += LINE / Long.BYTES) seen += entries[at];
        return seen;
    }

    void put(long entry, Entities entities) {
        if (count == entries.length) grow();
        entries[count] = entry;
        copyRow(entities);
        lanes.add(entities, entries, rows);
        count++;
    }

    private void fill(long[] all, int from, int to, Entities entities) {
        entries = Arrays.copyOfRange(all, from, to);
        rows = new long[entries.length * Entities.WIDTH];
        for (; count < entries.length; count++) copyRow(entities);
        lanes.build(entities, entries, rows, count);
    }

    private void copyRow(Entities entities) {
        var from = Entities.high(entries[count]) * Entities.WIDTH;
        System.arraycopy(entities.rows, from, rows, count * Entities.WIDTH, Entities.WIDTH);
    }

    private void grow() {
        var length = Math.min(MOST, Math.max(4, count * 3 / 2 + 1));
        entries = Arrays.copyOf(entries, length);
        rows = Arrays.copyOf(rows, length * Entities.WIDTH);
    }

    void remove(long entry) {
        for (int at = 0; at < count; at++) {
            if (entries[at] != entry) continue;
            entries[at] = entries[--count];
            System.arraycopy(rows, count * Entities.WIDTH, rows, at * Entities.WIDTH, Entities.WIDTH);
            lanes.remove(at);
            return;
        }
        throw new IllegalStateException("not in the index: " + Entities.high(entry));
    }

    void halve(Entities entities) {
        shrink(entities);
        split(entries, 0, count, entities);
        entries = EMPTY;
        rows = EMPTY;
        lanes.clear();
        count = 0;
    }

    /** Those who are alike are parted by their numbers. */
    private void split(long[] entries, int from, int to, Entities entities) {
        draw(entries, from, to, entities);
        var middle = from;
        for (int i = from; i < to; i++) {
            var entry = entries[i];
            if (entities.at(Entities.high(entry), axis) >= border) continue;
            entries[i] = entries[middle];
            entries[middle++] = entry;
        }
        low = of(entries, from, middle, entities);
        high = of(entries, middle, to, entities);
    }

    /** To those who stand here now. */
    private void shrink(Entities entities) {
        lowX = lowY = lowZ = 2;
        highX = highY = highZ = -2;
        furthestReach = 0;
        kinds = 0;
        firstDay = Integer.MAX_VALUE;
        lastFirstDay = lastDay = Integer.MIN_VALUE;
        for (int at = 0; at < count; at++) cover(entities, Entities.high(entries[at]));
    }

    /** A border across what tells most apart: half on either side, or as near to it as fills the boxes on the low one. */
    private void draw(long[] entries, int from, int to, Entities entities) {
        axis = axis(entities, to - from);
        var places = new double[to - from];
        for (int i = from; i < to; i++) places[i - from] = entities.at(Entities.high(entries[i]), axis);
        Arrays.sort(places);
        var middle = places.length / 2;
        if (places.length > MOST) middle = (middle + FILLED / 2) / FILLED * FILLED;
        while (middle < places.length && places[middle] == places[0]) middle++;
        if (middle == places.length) throw new IllegalStateException("stands in a box too often: " + places[0]);
        border = places[middle];
    }

    private int axis(Entities entities, int count) {
        if (count > MANY && !entities.seeking && Long.bitCount(kinds) > 1) return Entities.KIND;
        var x = highX - lowX;
        var y = highY - lowY;
        var z = highZ - lowZ;
        var widest = Math.max(Math.max(x, y), z);
        var days = ((double) lastFirstDay - firstDay) * entities.dayLength;
        if (days > widest) return Entities.DAY;
        if (widest == 0) return Entities.NUMBER;
        return widest == z ? Entities.Z : x >= y ? Entities.X : Entities.Y;
    }

    void layOut(Entities entities) {
        if (isLeaf()) {
            lanes.build(entities, entries, rows, count);
            return;
        }
        low().layOut(entities);
        high().layOut(entities);
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

    /** Every bucket in it. */
    void forEachLeaf(Consumer<Box> visitor) {
        if (isLeaf()) {
            visitor.accept(this);
            return;
        }
        low().forEachLeaf(visitor);
        high().forEachLeaf(visitor);
    }
}
