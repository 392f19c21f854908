package no.larvik.laereplass.matching.engine;

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
     * @param into gets the openings that fit this candidate
     */
    void openings(int candidate, Sought into) {
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
                    into);
        }
    }

    /** Those under one trade that fit a candidate who stands in a box of that trade. */
    void openings(Box box, int place, int trade, Harvest into) {
        openings(box.rows, place * Entities.HALF, box.second(place), box.entries[place], trade, new Sought(into));
    }

    private void openings(long[] rows, int first, int second, long entry, int trade, Sought into) {
        var tree = market.openingsAt(trade);
        if (tree == null || tree.size() == 0) return;
        var value = Wishes.value(Entities.low(entry));
        var dated = Wishes.dated(Entities.low(entry));
        var bound = Bound.ofSeeker(pairs, rows, first, second, value);
        var reach = bound.reach(PairScore.reach(rows, first));
        into.measure(bound);
        var furthest = Math.min(reach, into.furthest(bound));
        sieve.asSeeker(rows, first);
        var view = new SeekersView(pairs, rows, first, second, value);
        waiting.start(tree, sieve);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (!box.isLeaf()) {
                waiting.add(box, sieve);
                continue;
            }
            examined += box.count;
            var count = sieve.places(box, furthest);
            count = into.nearEnough(box, count, sieve, bound);
            count = promising(view, box, count, into);
            for (int n = 0; n < count; n++) {
                var i = sieve.chosen[n];
                var other = box.second(i);
                if (dated && !holdsOn(entry, PairScore.startFrom(box.rows, other))) continue;
                var at = i * Entities.HALF;
                var score = pairs.score(
                        rows,
                        first,
                        second,
                        box.rows,
                        at,
                        other,
                        view.tally(box.rows, at, other),
                        view.onTop(box.rows, other),
                        sieve.chords[n]);
                if (score >= 0) into.offer(box.entries[i], score);
            }
            furthest = Math.min(reach, into.furthest(bound));
        }
    }

    /** Whether a dated wish holds for a start on this day. */
    private boolean holdsOn(long candidatesEntry, int day) {
        return Wishes.holdsOn(
                market.wishes[Entities.high(candidatesEntry)], Wishes.at(Entities.low(candidatesEntry)), day);
    }

    /** See {@link #openings}: the candidates this opening fits. */
    void candidates(int opening, Sought into) {
        if (!market.hasOpening(opening)) return;
        var tree = market.candidatesAt(market.trades[opening]);
        if (tree == null || tree.size() == 0) return;
        var rows = market.openings.rows;
        var first = opening * Entities.WIDTH;
        var second = first + Entities.HALF;
        var startFrom = market.startFrom(opening);
        var bound = Bound.ofPlace(pairs, rows, first, second);
        var perSquaredKilometre = bound.perSquaredKilometre();
        into.measure(bound);
        var furthest = into.furthest(bound);
        sieve.asPlace(rows, first);
        var view = new PlacesView(pairs, rows, first, second);
        waiting.start(tree, sieve);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (waiting.chord() > bound.reach(box.furthestReach())) continue;
            if (!box.isLeaf()) {
                waiting.add(box, sieve);
                continue;
            }
            examined += box.count;
            var count = sieve.seekers(box, furthest, perSquaredKilometre);
            count = into.nearEnough(box, count, sieve, bound);
            count = promising(view, box, count, into);
            for (int n = 0; n < count; n++) {
                var i = sieve.chosen[n];
                var entry = box.entries[i];
                if (Wishes.dated(Entities.low(entry)) && !holdsOn(entry, startFrom)) continue;
                var at = i * Entities.HALF;
                var other = box.second(i);
                var tally = view.tally(box.rows, at, other, Wishes.value(Entities.low(entry)));
                var score = pairs.score(
                        box.rows, at, other, rows, first, second, tally, view.onTop(box.rows, other), sieve.chords[n]);
                if (score >= 0) into.offer(entry, score);
            }
            furthest = into.furthest(bound);
        }
    }

    /** Of the places chosen only those whose score may be high enough. */
    private int promising(SeekersView view, Box box, int chosen, Sought into) {
        var kept = sieve.chosen;
        var chords = sieve.chords;
        var rows = box.rows;
        var half = box.second(0);
        var found = 0;
        for (int n = 0; n < chosen; n++) {
            var i = kept[n];
            var chord = chords[n];
            var first = i * Entities.HALF;
            kept[found] = i;
            chords[found] = chord;
            var least = into.least(box.entries[i]);
            found +=
                    pairs.mayReach(least, view.tally(rows, first, half + first), view.onTop(rows, half + first), chord);
        }
        return found;
    }

    /** Of the seekers chosen only those whose score may be high enough. */
    private int promising(PlacesView view, Box box, int chosen, Sought into) {
        var kept = sieve.chosen;
        var chords = sieve.chords;
        var rows = box.rows;
        var half = box.second(0);
        var found = 0;
        for (int n = 0; n < chosen; n++) {
            var i = kept[n];
            var chord = chords[n];
            var first = i * Entities.HALF;
            kept[found] = i;
            chords[found] = chord;
            var least = into.least(box.entries[i]);
            var value = Wishes.value(Entities.low(box.entries[i]));
            found += pairs.mayReach(
                    least, view.tally(rows, first, half + first, value), view.onTop(rows, half + first), chord);
        }
        return found;
    }
}
