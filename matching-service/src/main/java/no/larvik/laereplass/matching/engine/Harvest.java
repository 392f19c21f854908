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
        for (int place = 0; place < lists.size(owner); place++)
            append(lists.id(owner, place), lists.score(owner, place));
    }

    boolean full() {
        return size == limit;
    }

    /** Whoever scores less than this is of no interest. */
    int least() {
        return full() ? scores[size - 1] : 0;
    }

    void offer(int id, int score) {
        if (limit == ALL) append(id, score);
        else insert(id, score);
    }

    private void insert(int id, int score) {
        if (size == limit) {
            more = true;
            if (!ahead(id, score, size - 1)) return;
            size--;
        }
        append(id, score);
        var at = size - 1;
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

    private void append(int id, int score) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        ids[size] = id;
        scores[size++] = score;
    }
}
