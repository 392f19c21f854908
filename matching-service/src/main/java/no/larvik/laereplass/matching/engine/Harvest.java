package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/** What a search finds: everybody, or the best so many, best first and ties by name. */
final class Harvest {

    static final int ALL = Integer.MAX_VALUE;

    int[] ids = new int[64];
    int[] scores = new int[64];
    int size;

    /** Somebody feasible may have been left out. */
    boolean more;

    private final Entities named;
    private int limit;

    Harvest(Entities named) {
        this.named = named;
    }

    void start(int most) {
        limit = most;
        size = 0;
        more = false;
    }

    /** Goes on where a list was left. */
    void goOn(int most, TopLists lists, int owner) {
        start(most);
        more = lists.more(owner);
        for (int place = 0; place < lists.size(owner); place++) {
            if (size == ids.length) grow();
            ids[size] = lists.id(owner, place);
            scores[size++] = lists.score(owner, place);
        }
    }

    boolean full() {
        return size == limit;
    }

    /** Whoever scores less than this is of no interest. */
    int least() {
        return full() ? scores[size - 1] : 0;
    }

    void offer(int id, int score) {
        if (limit != ALL) {
            insert(id, score);
            return;
        }
        if (size == ids.length) grow();
        ids[size] = id;
        scores[size++] = score;
    }

    private void insert(int id, int score) {
        if (size == limit) {
            more = true;
            if (!ahead(id, score, size - 1)) return;
            size--;
        } else if (size == ids.length) {
            grow();
        }
        var at = size++;
        while (at > 0 && ahead(id, score, at - 1)) {
            ids[at] = ids[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        ids[at] = id;
        scores[at] = score;
    }

    private boolean ahead(int id, int score, int of) {
        return score > scores[of] || score == scores[of] && named.before(id, ids[of]);
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        scores = Arrays.copyOf(scores, 2 * size);
    }
}
