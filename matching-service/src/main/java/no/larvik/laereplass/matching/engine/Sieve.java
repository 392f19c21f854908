package no.larvik.laereplass.matching.engine;

import static no.larvik.laereplass.matching.engine.Entities.high;

import no.larvik.laereplass.matching.scoring.Sphere;

/**
 * Leaves of a box only those who may come into question, step by step: kind, day and licences, then the way, then what the
 * score could be. Who fails cannot be guessed, so there is no branch: everybody is written down and only who passes is kept.
 */
final class Sieve {

    /** Places in the box of those who passed. */
    int[] chosen = new int[64];

    /** Their squared chords. */
    float[] chords = new float[64];

    private float x;
    private float y;
    private float z;
    private Gate gate = Gate.forSeeker(0, 0, 0);

    /** @param base where the row of the one who searches starts */
    void asSeeker(long[] rows, int base) {
        standAt(rows, base);
        gate = Gate.forSeeker(
                PairScore.kinds(rows, base), PairScore.available(rows, base), rows[base + Entities.LICENCES]);
    }

    /** @param base where the row of the one who searches starts */
    void asPlace(long[] rows, int base) {
        standAt(rows, base);
        gate = Gate.forPlace(
                PairScore.kind(rows, base), PairScore.lastStart(rows, base), rows[base + Entities.LICENCES]);
    }

    private void standAt(long[] rows, int base) {
        x = Entities.x(rows, base);
        y = Entities.y(rows, base);
        z = Entities.z(rows, base);
    }

    float squaredChordTo(Box box) {
        return box.squaredChordTo(x, y, z);
    }

    /** @return how many of the box the gate opens to */
    int admitted(Box box) {
        room(box.count);
        var words = box.words;
        var asked = gate;
        var kept = chosen;
        var found = 0;
        for (int i = 0; i < box.count; i++) {
            kept[found] = i;
            found += asked.opensTo(words[i]);
        }
        return found;
    }

    /** @return how many places of the box may do for the seeker who searches */
    int places(Box box, float furthest) {
        var admitted = admitted(box);
        var rows = box.rows;
        var limit = Float.floatToRawIntBits(furthest);
        var found = 0;
        for (int n = 0; n < admitted; n++) {
            var i = chosen[n];
            var chord = chordTo(rows, i * Entities.HALF);
            chosen[found] = i;
            chords[found] = chord;
            found += notBeyond(chord, limit);
        }
        return found;
    }

    /**
     * @param perSquaredKilometre squared chord of a reach of one kilometre
     * @return how many seekers of the box may do for the place that searches
     */
    int seekers(Box box, float furthest, float perSquaredKilometre) {
        var admitted = admitted(box);
        var rows = box.rows;
        var limit = Float.floatToRawIntBits(furthest);
        var found = 0;
        for (int n = 0; n < admitted; n++) {
            var i = chosen[n];
            var at = i * Entities.HALF;
            var chord = chordTo(rows, at);
            chosen[found] = i;
            chords[found] = chord;
            float reach = PairScore.reach(rows, at);
            var reached = Float.floatToRawIntBits(reach * reach * perSquaredKilometre);
            found += notBeyond(chord, Math.min(limit, reached));
        }
        return found;
    }

    /** Of those who passed only who lies so near that their own bar can be reached, or within this squared chord. */
    int belowBars(Box box, int passed, Bars bars, float orWithin) {
        var within = Float.floatToRawIntBits(Math.max(0, orWithin));
        var found = 0;
        for (int n = 0; n < passed; n++) {
            var i = chosen[n];
            var chord = chords[n];
            chosen[found] = i;
            chords[found] = chord;
            found += notBeyond(chord, Math.max(within, bars.limit(high(box.entries[i]))));
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

    private void room(int count) {
        if (count <= chosen.length) return;
        chosen = new int[2 * count];
        chords = new float[2 * count];
    }
}
