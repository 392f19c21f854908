package no.larvik.laereplass.matching.engine;

import org.jspecify.annotations.Nullable;

/** Finds who fits, nearest first, and leaves out those too far away to get into a list. One thread at a time. */
final class Search {

    private final PackedMarket market;
    private final PairScore pairs;
    private final Sieve sieve = new Sieve();
    private final Waiting waiting = new Waiting();
    private long examined;

    Search(PackedMarket market) {
        this.market = market;
        this.pairs = market.pairs;
    }

    /** Pairs looked at so far. */
    long examined() {
        return examined;
    }

    /**
     * @param into started; gets the openings that fit this candidate
     * @param bars when given, an opening is left out where the score is below its bar
     */
    void openings(int candidate, Harvest into, @Nullable Bars bars) {
        if (!market.hasCandidate(candidate)) return;
        var wished = market.wishes[candidate];
        var row = candidate * Entities.WIDTH;
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            var glance = Wishes.glance(wished, at);
            openings(
                    market.candidates.rows,
                    row,
                    row + Entities.HALF,
                    Entities.pair(candidate, glance),
                    wished[at],
                    into,
                    bars);
        }
    }

    /** Those under one trade that fit a candidate who stands in a box of that trade. */
    void openings(Box box, int place, int trade, Harvest into) {
        openings(box.rows, place * Entities.HALF, box.second(place), box.entries[place], trade, into, null);
    }

    private void openings(
            long[] rows, int first, int second, long entry, int trade, Harvest into, @Nullable Bars bars) {
        var tree = market.openingsAt(trade);
        if (tree == null || tree.size() == 0) return;
        var value = Wishes.value(Entities.low(entry));
        var dated = Wishes.dated(Entities.low(entry));
        var bound = Bound.ofSeeker(pairs, rows, first, second, value);
        var reach = bound.reach(PairScore.reach(rows, first));
        if (bars != null) bars.measure(bound);
        var furthest = Math.min(reach, enough(bound, into));
        sieve.asSeeker(rows, first);
        waiting.start(tree, sieve);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (!box.isLeaf()) {
                waiting.add(box, sieve);
                continue;
            }
            examined += box.count;
            var count = sieve.places(box, furthest);
            if (bars != null) count = sieve.belowBars(box, count, bars);
            for (int n = 0; n < count; n++) {
                var i = sieve.chosen[n];
                var other = box.second(i);
                if (dated && !holdsOn(entry, PairScore.startFrom(box.rows, other))) continue;
                var least = bars == null ? into.least() : bars.bar(Entities.high(box.entries[i]));
                var chord = sieve.chords[n];
                var score =
                        pairs.ofSieved(rows, first, second, box.rows, i * Entities.HALF, other, value, chord, least);
                if (score >= 0) into.offer(Entities.high(box.entries[i]), score);
            }
            furthest = Math.min(reach, enough(bound, into));
        }
    }

    /** Whether a dated wish holds for a start on this day. */
    private boolean holdsOn(long candidatesEntry, int day) {
        return Wishes.holdsOn(
                market.wishes[Entities.high(candidatesEntry)], Wishes.at(Entities.low(candidatesEntry)), day);
    }

    /** See {@link #openings}: the candidates this opening fits. */
    void candidates(int opening, Harvest into, @Nullable Bars bars) {
        if (!market.hasOpening(opening)) return;
        var tree = market.candidatesAt(market.trades[opening]);
        if (tree == null || tree.size() == 0) return;
        var rows = market.openings.rows;
        var first = opening * Entities.WIDTH;
        var second = first + Entities.HALF;
        var startFrom = market.startFrom(opening);
        var bound = Bound.ofPlace(pairs, rows, first, second);
        var perSquaredKilometre = bound.perSquaredKilometre();
        if (bars != null) bars.measure(bound);
        var furthest = enough(bound, into);
        sieve.asPlace(rows, first);
        waiting.start(tree, sieve);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (waiting.chord() > bound.reach(box.furthestReach())) continue;
            if (!box.isLeaf()) {
                waiting.add(box, sieve);
                continue;
            }
            examined += box.count;
            var count = sieve.seekers(box, furthest, perSquaredKilometre);
            if (bars != null) count = sieve.belowBars(box, count, bars);
            for (int n = 0; n < count; n++) {
                var i = sieve.chosen[n];
                var entry = box.entries[i];
                if (Wishes.dated(Entities.low(entry)) && !holdsOn(entry, startFrom)) continue;
                var value = Wishes.value(Entities.low(entry));
                var least = bars == null ? into.least() : bars.bar(Entities.high(entry));
                var chord = sieve.chords[n];
                var score = pairs.ofSieved(
                        box.rows, i * Entities.HALF, box.second(i), rows, first, second, value, chord, least);
                if (score >= 0) into.offer(Entities.high(entry), score);
            }
            furthest = enough(bound, into);
        }
    }

    /** Squared chord beyond which nobody is wanted any more. */
    private static float enough(Bound bound, Harvest into) {
        if (!into.full()) return Float.MAX_VALUE;
        into.more = true;
        return bound.nearEnough(into.least());
    }
}
