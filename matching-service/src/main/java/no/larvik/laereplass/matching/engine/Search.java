package no.larvik.laereplass.matching.engine;

/** Finds who fits, nearest first, and leaves out those too far away to get into a list. One thread at a time. */
final class Search {

    private final PackedMarket market;
    private final PairScore pairs;
    private final AsksPlaces asksPlaces;
    private final AsksSeekers asksSeekers;
    private final Waiting waiting = new Waiting();
    private long examined;

    Search(PackedMarket market) {
        this.market = market;
        this.pairs = market.pairs;
        this.asksPlaces = new AsksPlaces(pairs);
        this.asksSeekers = new AsksSeekers(pairs);
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
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            var entry = Entities.pair(candidate, Wishes.glance(wished, at));
            openings(market.candidates.rows, candidate * Entities.WIDTH, entry, wished[at], into);
        }
    }

    /** Those under one trade that fit a candidate who stands in a box of that trade. */
    void openings(Box box, int place, int trade, Harvest into) {
        openings(box.rows, place * Entities.WIDTH, box.entries[place], trade, new Sought(into));
    }

    private void openings(long[] rows, int base, long entry, int trade, Sought into) {
        var tree = market.openingsAt(trade);
        if (tree == null || tree.size() == 0) return;
        var value = Wishes.value(Entities.low(entry));
        var dated = Wishes.dated(Entities.low(entry));
        var bound = Bound.ofSeeker(pairs, rows, base, base + Entities.HALF, value);
        var reach = bound.reach(PairScore.reach(rows, base));
        into.measure(bound);
        var furthest = Math.min(reach, into.furthest(bound));
        asksPlaces.start(market.openings.layout, rows, base, value);
        var view = new SeekersView(pairs, rows, base, base + Entities.HALF, value);
        var x = Entities.x(rows, base);
        var y = Entities.y(rows, base);
        var z = Entities.z(rows, base);
        waiting.start(tree, x, y, z);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (!box.isLeaf()) {
                waiting.add(box, x, y, z, furthest);
                continue;
            }
            examined += box.count;
            var places = box.rows;
            var chords = into.chords(bound);
            var passing = into.passing(asksPlaces, box, bound.shortest(waiting.chord()));
            for (; passing != 0; passing &= passing - 1) {
                var i = Long.numberOfTrailingZeros(passing);
                var at = i * Entities.WIDTH;
                var chord = Entities.squaredChord(rows, base, places, at);
                if (chord > reach || chord > into.within(chords, box.entries[i])) continue;
                var other = at + Entities.HALF;
                var tally = view.tally(places, at, other);
                var onTop = view.onTop(places, other);
                if (pairs.mayReach(into.least(box.entries[i]), tally, onTop, chord) == 0) continue;
                if (dated && !holdsOn(entry, PairScore.startFrom(places, other))) continue;
                var score = pairs.score(rows, base, places, at, tally, onTop, chord);
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
        var base = opening * Entities.WIDTH;
        var startFrom = market.startFrom(opening);
        var bound = Bound.ofPlace(pairs, rows, base, base + Entities.HALF);
        var perSquaredKilometre = bound.perSquaredKilometre();
        into.measure(bound);
        var furthest = into.furthest(bound);
        asksSeekers.start(market.candidates.layout, rows, base);
        var view = new PlacesView(pairs, rows, base, base + Entities.HALF);
        var x = Entities.x(rows, base);
        var y = Entities.y(rows, base);
        var z = Entities.z(rows, base);
        waiting.start(tree, x, y, z);
        for (var box = waiting.next(furthest); box != null; box = waiting.next(furthest)) {
            if (waiting.chord() > bound.reach(box.furthestReach())) continue;
            if (!box.isLeaf()) {
                waiting.add(box, x, y, z, furthest);
                continue;
            }
            examined += box.count;
            var seekers = box.rows;
            var chords = into.chords(bound);
            var passing = into.passing(asksSeekers, box, bound.shortest(waiting.chord()));
            for (; passing != 0; passing &= passing - 1) {
                var i = Long.numberOfTrailingZeros(passing);
                var entry = box.entries[i];
                var at = i * Entities.WIDTH;
                var chord = Entities.squaredChord(rows, base, seekers, at);
                float reach = PairScore.reach(seekers, at);
                if (chord > reach * reach * perSquaredKilometre || chord > into.within(chords, entry)) continue;
                var other = at + Entities.HALF;
                var tally = view.tally(seekers, at, other, Wishes.value(Entities.low(entry)));
                var onTop = view.onTop(seekers, other);
                if (pairs.mayReach(into.least(entry), tally, onTop, chord) == 0) continue;
                if (Wishes.dated(Entities.low(entry)) && !holdsOn(entry, startFrom)) continue;
                var score = pairs.score(seekers, at, rows, base, tally, onTop, chord);
                if (score >= 0) into.offer(entry, score);
            }
            furthest = into.furthest(bound);
        }
    }
}
