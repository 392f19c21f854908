package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One best-first list for each of one side, in flat arrays. A list is always the beginning of its whole ranking: when
 * somebody has been left out, nobody is appended behind its last.
 */
public final class TopLists {

    private static final int MORE = 0x80;

    /** Entries in a line of the caches. */
    private static final int LINE = Box.LINE / Long.BYTES;

    private final int width;
    private final Entities named;

    /** See {@link Harvest#one}. */
    private long[] entries = new long[0];

    /** Sizes, with a bit for somebody left out. */
    private byte[] states = new byte[0];

    private short[] bars = new short[0];
    private @Nullable Holders holders;

    /** Of no meaning: what is read ahead must be used somewhere. */
    private long fetched;

    /** @param width entries kept for each, 1 to 100 */
    TopLists(int width, Entities named) {
        this.width = width;
        this.named = named;
    }

    public int size(int owner) {
        return owner < states.length ? states[owner] & (MORE - 1) : 0;
    }

    /** @return the number of the {@code place}-th best, from 0 */
    public int id(int owner, int place) {
        return Harvest.id(entries[owner * width + place]);
    }

    /** @return hundredths of a point */
    public int score(int owner, int place) {
        return Harvest.score(entries[owner * width + place]);
    }

    /** Whether somebody who fits may have been left out. */
    public boolean more(int owner) {
        return owner < states.length && (states[owner] & MORE) != 0;
    }

    /** By owner: whoever scores less is not in the list, and offering them would change nothing. For all below {@code bound}. */
    short[] bars(int bound) {
        if (bound > 0) room(bound - 1);
        return bars;
    }

    /** From now on it is known in whose lists somebody stands. */
    void remember() {
        var none = new Holders();
        for (int owner = 0; owner < states.length; owner++) hold(none, owner);
        holders = none;
    }

    /** Takes this one out of every list. After {@link #remember}. @return whose lists those were, in no order */
    int[] removeEverywhere(int id) {
        if (holders == null) throw new IllegalStateException("nobody knows in whose lists somebody stands");
        var owners = holders.take(id);
        fetch(owners, owners.length);
        var left = 0;
        for (var owner : owners) if (remove(owner, id)) owners[left++] = owner;
        return Arrays.copyOf(owners, left);
    }

    void set(int owner, Harvest best) {
        room(owner);
        best.copy(entries, owner * width);
        state(owner, best.size, best.more);
        if (holders == null) return;
        fetched += holders.fetch(best.ids(), best.size);
        hold(holders, owner);
    }

    /** @return how many there were */
    int copy(int owner, long[] to) {
        var size = size(owner);
        System.arraycopy(entries, owner * width, to, 0, size);
        return size;
    }

    /** @return whether the list has changed */
    boolean offer(int owner, int id, int score) {
        room(owner);
        var start = owner * width;
        var size = size(owner);
        var more = more(owner);
        var behind = size == 0 || !ahead(id, score, start + size - 1);
        if (behind && (more || size == width)) {
            state(owner, size, true);
            return false;
        }
        if (size == width) {
            more = true;
            size--;
        }
        var at = start + size;
        while (at > start && ahead(id, score, at - 1)) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = Harvest.one(id, score);
        state(owner, size + 1, more);
        if (holders != null) holders.add(id, owner);
        return true;
    }

    /** Brings the lists of these into the caches, all at the same time instead of one after the other. */
    void fetch(int[] owners, int size) {
        for (int i = 0; i < size; i++) {
            if (owners[i] >= states.length) continue;
            fetched += states[owners[i]];
            for (int at = owners[i] * width, end = at + width; at < end; at += LINE) fetched += entries[at];
        }
    }

    /** @return whether it was there */
    private boolean remove(int owner, int id) {
        var end = owner * width + size(owner);
        for (int at = owner * width; at < end; at++) {
            if (Harvest.id(entries[at]) != id) continue;
            System.arraycopy(entries, at + 1, entries, at, end - at - 1);
            state(owner, size(owner) - 1, more(owner));
            return true;
        }
        return false;
    }

    private boolean ahead(int id, int score, int of) {
        var other = Harvest.score(entries[of]);
        return score > other || score == other && named.before(id, Harvest.id(entries[of]));
    }

    private void state(int owner, int size, boolean more) {
        states[owner] = (byte) (more ? size | MORE : size);
        bars[owner] = more && size > 0 ? (short) score(owner, size - 1) : 0;
    }

    private void hold(Holders holders, int owner) {
        holders.turn(owner);
        for (int place = 0; place < size(owner); place++) holders.add(id(owner, place), owner);
    }

    private void room(int owner) {
        if (owner < states.length) return;
        makeRoom(Math.max(owner + 1, Math.max(64, states.length * 3 / 2)));
    }

    void makeRoom(int length) {
        entries = Arrays.copyOf(entries, length * width);
        states = Arrays.copyOf(states, length);
        bars = Arrays.copyOf(bars, length);
    }
}
