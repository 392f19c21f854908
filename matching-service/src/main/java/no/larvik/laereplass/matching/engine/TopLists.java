package no.larvik.laereplass.matching.engine;

import java.util.Arrays;

/**
 * One best-first list for each of one side, in flat arrays. A list is always the beginning of its whole ranking: when
 * somebody has been left out, nobody is appended behind its last.
 */
public final class TopLists {

    private final int width;
    private final Entities named;
    private int[] ids = new int[0];
    private short[] scores = new short[0];
    private byte[] sizes = new byte[0];
    private boolean[] more = new boolean[0];

    /** @param width entries kept for each, 1 to 100 */
    TopLists(int width, Entities named) {
        this.width = width;
        this.named = named;
    }

    public int size(int owner) {
        return owner < sizes.length ? sizes[owner] : 0;
    }

    /** @return the number of the {@code place}-th best, from 0 */
    public int id(int owner, int place) {
        return ids[owner * width + place];
    }

    /** @return hundredths of a point */
    public int score(int owner, int place) {
        return scores[owner * width + place];
    }

    /** Whether somebody who fits may have been left out. */
    public boolean more(int owner) {
        return owner < more.length && more[owner];
    }

    void set(int owner, Harvest best) {
        room(owner);
        sizes[owner] = (byte) best.size;
        more[owner] = best.more;
        for (int i = 0; i < best.size; i++) put(owner * width + i, best.ids[i], best.scores[i]);
    }

    void clear(int owner) {
        if (owner >= sizes.length) return;
        sizes[owner] = 0;
        more[owner] = false;
    }

    /** @return whether the list has changed */
    boolean offer(int owner, int id, int score) {
        room(owner);
        var start = owner * width;
        var size = (int) sizes[owner];
        var behind = size == 0 || !ahead(id, score, start + size - 1);
        if (behind && (more[owner] || size == width)) {
            more[owner] = true;
            return false;
        }
        if (size == width) {
            more[owner] = true;
            size--;
        }
        var at = start + size;
        while (at > start && ahead(id, score, at - 1)) {
            put(at, ids[at - 1], scores[at - 1]);
            at--;
        }
        put(at, id, score);
        sizes[owner] = (byte) (size + 1);
        return true;
    }

    /** @return whether it was there */
    boolean remove(int owner, int id, int score) {
        if (owner >= sizes.length) return false;
        var start = owner * width;
        var end = start + sizes[owner];
        if (start == end || score < scores[end - 1]) return false;
        for (int at = start; at < end; at++) {
            if (ids[at] != id) continue;
            System.arraycopy(ids, at + 1, ids, at, end - at - 1);
            System.arraycopy(scores, at + 1, scores, at, end - at - 1);
            sizes[owner]--;
            return true;
        }
        return false;
    }

    private boolean ahead(int id, int score, int of) {
        return score > scores[of] || score == scores[of] && named.before(id, ids[of]);
    }

    private void put(int at, int id, int score) {
        ids[at] = id;
        scores[at] = (short) score;
    }

    private void room(int owner) {
        if (owner < sizes.length) return;
        makeRoom(Math.max(owner + 1, Math.max(64, sizes.length * 3 / 2)));
    }

    void makeRoom(int length) {
        ids = Arrays.copyOf(ids, length * width);
        scores = Arrays.copyOf(scores, length * width);
        sizes = Arrays.copyOf(sizes, length);
        more = Arrays.copyOf(more, length);
    }
}
