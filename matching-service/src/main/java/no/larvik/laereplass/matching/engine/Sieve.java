package no.larvik.laereplass.matching.engine;

import static no.larvik.laereplass.matching.engine.Entities.high;

import no.larvik.laereplass.matching.scoring.Sphere;

/**
 * Leaves of a box only those near enough whom kind, day and licences allow. Half of a box fails something, and which
 * half cannot be guessed: so there is no branch, everybody is written down and only who passes is kept.
 */
final class Sieve {

    /** Places in the box of those who passed. */
    int[] chosen = new int[64];

    /** Their squared chords. */
    float[] chords = new float[64];

    private float x;
    private float y;
    private float z;
    private int kinds;
    private int day;
    private long licences;

    private void standAt(long[] rows, int base) {
        x = Entities.x(rows, base);
        y = Entities.y(rows, base);
        z = Entities.z(rows, base);
        licences = rows[base + Entities.LICENCES];
    }

    /** @param base where the row of the one who searches starts */
    void asSeeker(long[] rows, int base) {
        standAt(rows, base);
        kinds = PairScore.kinds(rows, base);
        day = PairScore.available(rows, base);
    }

    /** @param base where the row of the one who searches starts */
    void asPlace(long[] rows, int base) {
        standAt(rows, base);
        kinds = PairScore.kind(rows, base);
        day = PairScore.lastStart(rows, base);
    }

    float squaredChordTo(Box box) {
        return box.squaredChordTo(x, y, z);
    }

    /** @return how many places of the box passed for the seeker who searches */
    int places(Box box, float furthest) {
        room(box.count);
        var rows = box.rows;
        var limit = Float.floatToRawIntBits(furthest);
        var found = 0;
        for (int i = 0, at = 0; i < box.count; i++, at += Entities.HALF) {
            var chord = chordTo(rows, at);
            chosen[found] = i;
            chords[found] = chord;
            var late = (long) PairScore.lastStart(rows, at) - day >>> 63;
            found += notBeyond(chord, limit)
                    & kinds >>> PairScore.kind(rows, at)
                    & (int) ~late
                    & none(rows[at + Entities.LICENCES] & ~licences);
        }
        return found;
    }

    /**
     * @param perSquaredKilometre squared chord of a reach of one kilometre
     * @return how many seekers of the box passed for the place that searches
     */
    int seekers(Box box, float furthest, float perSquaredKilometre) {
        room(box.count);
        var rows = box.rows;
        var limit = Float.floatToRawIntBits(furthest);
        var found = 0;
        for (int i = 0, at = 0; i < box.count; i++, at += Entities.HALF) {
            var chord = chordTo(rows, at);
            chosen[found] = i;
            chords[found] = chord;
            float reach = PairScore.reach(rows, at);
            var reached = Float.floatToRawIntBits(reach * reach * perSquaredKilometre);
            var late = (long) day - PairScore.available(rows, at) >>> 63;
            found += notBeyond(chord, Math.min(limit, reached))
                    & PairScore.kinds(rows, at) >>> kinds
                    & (int) ~late
                    & none(licences & ~rows[at + Entities.LICENCES]);
        }
        return found;
    }

    /** Of those who passed only who lies so near that their own bar can be reached. */
    int belowBars(Box box, int passed, Bars bars) {
        var found = 0;
        for (int n = 0; n < passed; n++) {
            var i = chosen[n];
            var chord = chords[n];
            chosen[found] = i;
            chords[found] = chord;
            found += notBeyond(chord, bars.limit(high(box.entries[i])));
        }
        return found;
    }

    private float chordTo(long[] rows, int at) {
        return Sphere.squaredChord(x, y, z, Entities.x(rows, at), Entities.y(rows, at), Entities.z(rows, at));
    }

    /** 1 or 0. Floats that are not negative stand in the order of their bits; nobody keeps a negative limit. */
    private static int notBeyond(float chord, int limit) {
        return (int) ((long) Float.floatToRawIntBits(chord) - limit - 1 >>> 63);
    }

    /** 1 when no bit is set. */
    private static int none(long bits) {
        return (int) ((bits | -bits) >>> 63) ^ 1;
    }

    private void room(int count) {
        if (count <= chosen.length) return;
        chosen = new int[2 * count];
        chords = new float[2 * count];
    }
}
