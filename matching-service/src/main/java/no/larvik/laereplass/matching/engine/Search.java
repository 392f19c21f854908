package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;

/** Finds who fits, nearest first, and stops where nobody further away could get into the list. One thread at a time. */
final class Search {

    private final PackedMarket market;
    private final PairScore pairs;
    private final Rings rings;
    private long examined;

    Search(PackedMarket market) {
        this.market = market;
        this.pairs = market.pairs;
        this.rings = new Rings(market.openings);
    }

    /** Pairs judged so far. */
    long examined() {
        return examined;
    }

    /** @param into started; gets the openings that fit this candidate */
    void openings(int candidate, Harvest into) {
        if (!market.hasCandidate(candidate)) return;
        var wished = market.wishes[candidate];
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            var grid = market.openingsAt(wished[at]);
            if (grid != null && grid.size() > 0) openings(candidate, wished, at, grid, into);
        }
    }

    private void openings(int candidate, int[] wished, int at, TradeGrid grid, Harvest into) {
        var rows = market.candidates.rows;
        var base = candidate * Entities.WIDTH;
        var small = rows[base + Entities.SMALL];
        var value = wished[at + Wishes.VALUE];
        var told = PairScore.heldLanguage(small) >= 0;
        var bound = new Bound(pairs, rows, base, value, told, pairs.times.quickestFrom(PairScore.square(small)));
        var reach = market.candidates.reach(candidate);
        var always = !Wishes.dated(Wishes.glance(wished, at));
        rings.start(grid, market.candidates.lat[candidate], market.candidates.lon[candidate]);
        while (rings.next()) {
            var km = bound.travelKm(rings.kilometres());
            if (km > reach) return;
            if (into.full() && bound.best(km) < into.worst()) {
                into.more = true;
                return;
            }
            var furthest = furthest(bound, into, reach);
            var cells = rings.occupied();
            for (int i = 0; i < cells; i++) {
                var bucket = grid.buckets[rings.cell(i)];
                var count = grid.counts[rings.cell(i)];
                examined += count;
                for (int n = 0; n < count * TradeGrid.WIDTH; n += TradeGrid.WIDTH) {
                    var opening = Entities.high(bucket[n]);
                    if (!always && !Wishes.holdsOn(wished, at, market.startFrom(opening))) continue;
                    var score = pairs.of(rows, base, bucket, n + 1, value, furthest);
                    if (score >= 0) into.offer(opening, score);
                }
            }
        }
    }

    /** @param into started; gets the candidates this opening fits */
    void candidates(int opening, Harvest into) {
        if (!market.hasOpening(opening)) return;
        var trade = market.trades[opening];
        var grid = market.candidatesAt(trade);
        if (grid == null || grid.size() == 0) return;
        var rows = market.openings.rows;
        var base = opening * Entities.WIDTH;
        var small = rows[base + Entities.SMALL];
        var told = PairScore.askedLanguage(small) >= 0;
        var bound = new Bound(pairs, rows, base, Formula.FULL, told, pairs.times.quickestTo(PairScore.square(small)));
        rings.start(grid, market.openings.lat[opening], market.openings.lon[opening]);
        while (rings.next()) {
            var km = bound.travelKm(rings.kilometres());
            if (km > grid.furthestReach()) return;
            if (into.full() && bound.best(km) < into.worst()) {
                into.more = true;
                return;
            }
            var furthest = furthest(bound, into, grid.furthestReach());
            var cells = rings.occupied();
            for (int i = 0; i < cells; i++) {
                var bucket = grid.buckets[rings.cell(i)];
                var count = grid.counts[rings.cell(i)];
                examined += count;
                for (int n = 0; n < count * TradeGrid.WIDTH; n += TradeGrid.WIDTH) {
                    var candidate = Entities.high(bucket[n]);
                    var glance = Entities.low(bucket[n]);
                    var value = Wishes.value(glance);
                    if (Wishes.dated(glance)
                            && !Wishes.holdsOn(market.wishes[candidate], trade, value, market.startFrom(opening)))
                        continue;
                    var score = pairs.of(bucket, n + 1, rows, base, value, furthest);
                    if (score >= 0) into.offer(candidate, score);
                }
            }
        }
    }

    /** Nobody is left out by this who would have been taken. */
    private static float furthest(Bound bound, Harvest into, int reach) {
        if (!into.full()) return bound.furthest(0, reach);
        into.more = true;
        return bound.furthest(into.worst(), reach);
    }
}
