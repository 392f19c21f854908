package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Losses;

/**
 * What those in a box have told, side by side: one property of all, then the next, so that all are asked the same at once. See
 * {@link Layout}; what is made of it, {@link Reader}.
 *
 * <p>How much of a share is missing is looked up by how many words are in common, counted from an entry that depends on whose
 * words are the whole: theirs here ({@link Losses#ofEach}), or those of the one who searches ({@link Losses#toldFrom}).
 */
final class Lanes {

    /** Rows of a box: a bit each. */
    static final int MOST = Long.SIZE;

    /** Nobody is as late as this. */
    static final short NEVER = Short.MAX_VALUE;

    private static final short[] NOTHING = new short[0];
    private static final float[] NOWHERE = new float[0];

    short[] numbers = NOTHING;

    /** The unit vectors: all first coordinates, then the second, then the third. */
    float[] points = NOWHERE;

    int count;

    /** The day all days here are counted from: of places the first, of seekers the last. */
    int day;

    /** A step of days in {@link Layout#INDEXES} is so many days, as a power of two. */
    int step;

    /** Everybody anew. */
    void build(Entities entities, long[] entries, long[] rows, int count) {
        numbers = new short[entities.layout.width * MOST];
        points = new float[3 * MOST];
        Arrays.fill(numbers, Layout.LAST * MOST, (Layout.LAST + 1) * MOST, Short.MIN_VALUE);
        goBy(entities, rows, count);
        this.count = 0;
        while (this.count < count) write(entities, entries, rows);
    }

    /** See {@link Box#fetch}. */
    long fetch() {
        var seen = 0L;
        for (int at = 0; at < numbers.length; at += Box.LINE / Short.BYTES) seen += numbers[at];
        for (int at = 0; at < points.length; at += Box.LINE / Float.BYTES) seen += (long) points[at];
        return seen;
    }

    /** One more, behind the others. */
    void add(Entities entities, long[] entries, long[] rows) {
        var days = daysFrom(day, entities, rows, count * Entities.WIDTH);
        var fits = count > 0 && days >= 0 && (days >> step < Losses.STEPS || step == Losses.WIDEST);
        if (fits) write(entities, entries, rows);
        else build(entities, entries, rows, count + 1);
    }

    /** The last one takes the place of this one. */
    void remove(int at) {
        count--;
        for (int lane = 0; lane < numbers.length; lane += MOST) numbers[lane + at] = numbers[lane + count];
        for (int axis = 0; axis < points.length; axis += MOST) points[axis + at] = points[axis + count];
        numbers[Layout.LAST * MOST + count] = Short.MIN_VALUE;
    }

    /** Of nobody. */
    void clear() {
        numbers = NOTHING;
        points = NOWHERE;
        count = 0;
    }

    private void goBy(Entities entities, long[] rows, int count) {
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        for (int at = 0; at < count; at++) {
            var day = entities.firstDay(rows, at * Entities.WIDTH);
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        day = entities.seeking ? last : first;
        step = 0;
        while (step < Losses.WIDEST && (long) last - first >> step >= Losses.STEPS) step++;
    }

    private static long daysFrom(int day, Entities entities, long[] rows, int base) {
        var days = (long) entities.firstDay(rows, base) - day;
        return entities.seeking ? -days : days;
    }

    private void write(Entities entities, long[] entries, long[] rows) {
        var base = count * Entities.WIDTH;
        var more = base + Entities.HALF;
        var layout = entities.layout;
        var days = daysFrom(day, entities, rows, base);
        var skills = rows[more + Entities.SKILLS];
        var supports = rows[more + Entities.SUPPORTS];
        var surroundings = rows[more + Entities.SURROUNDINGS];
        var kinds = entities.kinds(rows, base);
        var licences = rows[base + Entities.LICENCES];
        var language = 2 * (entities.language(rows, base) + 1);
        var step = Math.min(days >> this.step, Losses.STEPS - 1);
        if (entities.seeking) {
            var value = Losses.valueStep(Wishes.value(Entities.low(entries[count])));
            put(Layout.LAST, Math.min(days, NEVER - 1));
            put(Layout.INDEXES, indexes(step, language, Losses.ofEach(surroundings), Losses.toldFrom(skills)));
            put(Layout.MORE_INDEXES, Losses.ofEach(supports) | value << Layout.VALUE);
            put(Layout.CONDITIONS, layout.skills, layout.conditions(~kinds, ~licences));
        } else {
            put(Layout.LAST, Math.clamp((long) entities.lastDay(rows, base) - day, -NEVER, NEVER - 1));
            var supported = language + PairScore.languageSupport(rows, more);
            put(Layout.INDEXES, indexes(step, supported, Losses.ofEach(skills), Losses.toldFrom(surroundings)));
            put(Layout.CONDITIONS, layout.skills, layout.conditions(kinds, licences));
        }
        put(layout.skills, layout.supports, skills);
        put(layout.supports, layout.surroundings, supports);
        put(layout.surroundings, layout.width, surroundings);
        points[count] = Entities.x(rows, base);
        points[MOST + count] = Entities.y(rows, base);
        points[2 * MOST + count] = Entities.z(rows, base);
        count++;
    }

    private static long indexes(long days, int language, int ofEach, int told) {
        return days | language << Layout.LANGUAGE | ofEach << Layout.OF_EACH | told << Layout.TOLD;
    }

    private void put(int lane, long number) {
        numbers[lane * MOST + count] = (short) number;
    }

    private void put(int from, int to, long words) {
        for (int lane = from; lane < to; lane++) put(lane, words >>> (lane - from) * Short.SIZE);
    }
}
