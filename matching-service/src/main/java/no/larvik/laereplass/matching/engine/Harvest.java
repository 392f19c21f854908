package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/** What a search finds: everybody, or the best so many, best first and ties by name. */
final class Harvest {

    static final int ALL = Integer.MAX_VALUE;

    private static final long NOBODY = -1;

    int size;

    /** Somebody feasible may have been left out. */
    boolean more;

    /** See {@link #one}. */
    private long[] found = new long[64];

    private int[] ids = new int[0];
    private final Entities named;
    private int limit;

    Harvest(Entities named) {
        this.named = named;
    }

    void start(int most) {
        limit = most;
        size = 0;
        more = false;
        if (limit == ALL) return;
        if (limit > found.length) found = new long[limit];
        Arrays.fill(found, 0, limit, NOBODY);
    }

    /** Goes on where a list was left. */
    void goOn(int most, TopLists lists, int owner) {
        start(most);
        more = lists.more(owner);
        size = lists.copy(owner, found);
    }

    int id(int place) {
        return id(found[place]);
    }

    int score(int place) {
        return score(found[place]);
    }

    /** Everybody's numbers; may be longer than there are. */
    int[] ids() {
        if (ids.length < size) ids = new int[found.length];
        for (int place = 0; place < size; place++) ids[place] = id(place);
        return ids;
    }

    boolean full() {
        return size == limit;
    }

    /** Whoever scores less than this is of no interest. */
    int least() {
        return full() ? score(size - 1) : 0;
    }

    void offer(int id, int score) {
        if (limit == ALL) append(one(id, score));
        else insert(one(id, score));
    }

    private void insert(long one) {
        var into = size;
        if (size == limit) more = true;
        else size++;
        if (named.areNamed()) insertByName(one, into);
        else insertByNumber(one);
    }

    /** No branch waits for where it belongs: each place keeps the better of two and hands on the other. */
    private void insertByNumber(long one) {
        var left = one;
        for (int place = 0; place < limit; place++) {
            var here = found[place];
            found[place] = Math.max(here, left);
            left = Math.min(here, left);
        }
    }

    /** Behind all who score more and those of equal scores whose name comes first. @param before how many there have been */
    private void insertByName(long one, int before) {
        var at = 0;
        for (int place = 0; place < before; place++) at += score(one) - score(found[place]) >>> 31;
        while (at < before && score(found[at]) == score(one) && named.before(id(found[at]), id(one))) at++;
        if (at == limit) return;
        System.arraycopy(found, at, found, at + 1, size - 1 - at);
        found[at] = one;
    }

    void copy(long[] to, int at) {
        System.arraycopy(found, 0, to, at, size);
    }

    /** Score in the high half; in the low what is higher the lower the number. */
    static long one(int id, int score) {
        return Entities.pair(score, Integer.MAX_VALUE - id);
    }

    static int id(long one) {
        return Integer.MAX_VALUE - Entities.low(one);
    }

    static int score(long one) {
        return Entities.high(one);
    }

    private void append(long one) {
        if (size == found.length) found = Arrays.copyOf(found, 2 * size);
        found[size++] = one;
    }
}
