package no.larvik.laereplass.matching.engine;

/** What those in a box have told, turned on its side: see {@link Layout}. Rows are those of the box, at most 64. */
final class Planes {

    private static final long[] EMPTY = new long[0];

    long[] bits = EMPTY;
    private long first = Scale.NONE;
    private long last = Scale.NONE;

    /** Of a first day. */
    int firstStep(int day) {
        return Scale.step(first, day);
    }

    /** Of a last day. */
    int lastStep(int day) {
        return Scale.step(last, day);
    }

    /** Everybody anew. */
    void build(Entities entities, long[] entries, long[] rows, int count) {
        bits = new long[entities.layout.size];
        first = scale(entities, rows, count, true);
        last = scale(entities, rows, count, false);
        for (int at = 0; at < count; at++) write(entities, entries[at], rows, at);
    }

    /** One more, behind the others. */
    void add(Entities entities, long[] entries, long[] rows, int at) {
        var base = at * Entities.WIDTH;
        var lastDay = entities.lastDay(rows, base);
        var fits = bits.length == entities.layout.size
                && Scale.covers(first, entities.firstDay(rows, base))
                && (lastDay == PairScore.NO_LAST_START || Scale.covers(last, lastDay));
        if (fits) write(entities, entries[at], rows, at);
        else build(entities, entries, rows, at + 1);
    }

    /** The last one takes the place of this one. */
    void remove(int at, int last) {
        for (int plane = 0; plane < bits.length; plane++) {
            var moved = bits[plane] >>> last & 1;
            bits[plane] = (bits[plane] & ~(1L << at) | moved << at) & ~(1L << last);
        }
    }

    private void write(Entities entities, long entry, long[] rows, int at) {
        var base = at * Entities.WIDTH;
        var more = base + Entities.HALF;
        var layout = entities.layout;
        upTo(Layout.FIRST, firstStep(entities.firstDay(rows, base)), at);
        if (entities.seeking) {
            upTo(Layout.REACH, reachStep(PairScore.reach(rows, base)), at);
            upTo(Layout.VALUES, valueStep(Wishes.value(Entities.low(entry))), at);
        } else upTo(Layout.LAST, lastStep(entities.lastDay(rows, base)), at);
        upTo(Layout.LANGUAGE, entities.language(rows, base), at);
        counted(Layout.SKILL_COUNTS, rows[more + Entities.SKILLS], at);
        counted(Layout.SUPPORT_COUNTS, rows[more + Entities.SUPPORTS], at);
        counted(Layout.SURROUNDING_COUNTS, rows[more + Entities.SURROUNDINGS], at);
        each(layout.kinds, entities.kinds(rows, base), at);
        each(layout.licences, rows[base + Entities.LICENCES], at);
        each(layout.skills, rows[more + Entities.SKILLS], at);
        each(layout.supports, rows[more + Entities.SUPPORTS], at);
        each(layout.surroundings, rows[more + Entities.SURROUNDINGS], at);
    }

    /** The last step includes all who reach further. */
    static int reachStep(int kilometres) {
        return Math.clamp(kilometres >> 3, 0, Layout.REACHES - 1);
    }

    /** @param value thousandths */
    static int valueStep(int value) {
        return Math.clamp(value / 125, 0, Layout.WORTHS);
    }

    private void upTo(int plane, int step, int at) {
        for (int i = 0; i <= step; i++) bits[plane + i] |= 1L << at;
    }

    private void counted(int plane, long codes, int at) {
        var count = Long.bitCount(codes);
        if (count < Layout.COUNTS) bits[plane + count] |= 1L << at;
    }

    private void each(int plane, long codes, int at) {
        for (var left = codes; left != 0; left &= left - 1) bits[plane + Long.numberOfTrailingZeros(left)] |= 1L << at;
    }

    private static long scale(Entities entities, long[] rows, int count, boolean firstDays) {
        var from = Integer.MAX_VALUE;
        var to = Integer.MIN_VALUE;
        for (int at = 0; at < count; at++) {
            var base = at * Entities.WIDTH;
            var day = firstDays ? entities.firstDay(rows, base) : entities.lastDay(rows, base);
            if (!firstDays && day == PairScore.NO_LAST_START) continue;
            from = Math.min(from, day);
            to = Math.max(to, day);
        }
        return from > to ? Scale.NONE : Scale.of(from, to);
    }
}
