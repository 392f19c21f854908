package no.larvik.laereplass.matching.engine;

/** Finds who fits, where they are worth most first, and leaves out those who cannot get into a list. One thread at a time. */
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
        var reader = Reader.fastest();
        this.asksPlaces = new AsksPlaces(pairs, reader);
        this.asksSeekers = new AsksSeekers(pairs, reader);
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
        asksPlaces.start(rows, base, value);
        into.weigh(asksPlaces);
        if (into.needed() > asksPlaces.most()) return;
        asksPlaces.find(market.openings.layout, rows, base);
        var view = new SeekersView(pairs, rows, base, base + Entities.HALF, value);
        waiting.start(tree, asksPlaces);
        for (Box box; (box = waiting.next(into.needed())) != null; ) {
            if (!box.isLeaf()) {
                waiting.add(box, asksPlaces, into.needed());
                continue;
            }
            examined += box.count;
            var places = box.rows;
            var passing = into.passing(asksPlaces, box, waiting.worth());
            if (passing == 0) continue;
            for (; passing != 0; passing &= passing - 1) {
                var i = Long.numberOfTrailingZeros(passing);
                var at = i * Entities.WIDTH;
                var chord = asksPlaces.question.chords[i];
                var other = at + Entities.HALF;
                var tally = view.tally(places, at, other);
                var onTop = view.onTop(places, other);
                if (into.isTooLittle(pairs, box.entries[i], tally, onTop, chord)) continue;
                if (dated && !holdsOn(entry, PairScore.startFrom(places, other))) continue;
                var score = pairs.score(rows, base, places, at, tally, onTop, chord);
                if (score >= 0) into.offer(box.entries[i], score);
            }
            into.weigh(asksPlaces);
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
        asksSeekers.start(market.candidates.layout, rows, base);
        var perSquaredKilometre = asksSeekers.chordOf(1);
        into.weigh(asksSeekers);
        var view = new PlacesView(pairs, rows, base, base + Entities.HALF);
        waiting.start(tree, asksSeekers);
        for (Box box; (box = waiting.next(into.needed())) != null; ) {
            if (!box.isLeaf()) {
                waiting.add(box, asksSeekers, into.needed());
                continue;
            }
            examined += box.count;
            var seekers = box.rows;
            var passing = into.passing(asksSeekers, box, waiting.worth());
            if (passing == 0) continue;
            for (; passing != 0; passing &= passing - 1) {
                var i = Long.numberOfTrailingZeros(passing);
                var entry = box.entries[i];
                var at = i * Entities.WIDTH;
                var chord = asksSeekers.question.chords[i];
                float reach = PairScore.reach(seekers, at);
                if (chord > reach * reach * perSquaredKilometre) continue;
                var other = at + Entities.HALF;
                var tally = view.tally(seekers, at, other, Wishes.value(Entities.low(entry)));
                var onTop = view.onTop(seekers, other);
                if (into.isTooLittle(pairs, entry, tally, onTop, chord)) continue;
                if (Wishes.dated(Entities.low(entry)) && !holdsOn(entry, startFrom)) continue;
                var score = pairs.score(seekers, at, rows, base, tally, onTop, chord);
                if (score >= 0) into.offer(entry, score);
            }
            into.weigh(asksSeekers);
        }
    }
}
