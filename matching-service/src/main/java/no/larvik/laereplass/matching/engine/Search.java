package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;

/** Finds who fits, nearest first, and stops where nobody further away could get into the list. One thread at a time. */
final class Search {

    private final PackedMarket market;
    private final PairScore pairs;
    private final Rings[] rings = new Rings[TradeGrid.DEEPEST + 1];
    private long examined;

    Search(PackedMarket market) {
        this.market = market;
        this.pairs = market.pairs;
        var nowhere = new TradeGrid(market.openings);
        for (int depth = 0; depth < rings.length; depth++) rings[depth] = new Rings(nowhere, new Here(0, 0));
    }

    /** Pairs judged so far. */
    long examined() {
        return examined;
    }

    /** @param into started; gets the openings that fit this candidate */
    void openings(int candidate, Harvest into) {
        if (!market.hasCandidate(candidate)) return;
        var wished = market.wishes[candidate];
        var here = new Here(market.candidates.lat[candidate], market.candidates.lon[candidate]);
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            var grid = market.openingsAt(wished[at]);
            if (grid != null && grid.size() > 0) new OfCandidate(candidate, wished, at, here, into).walk(grid);
        }
    }

    /** @param into started; gets the candidates this opening fits */
    void candidates(int opening, Harvest into) {
        if (!market.hasOpening(opening)) return;
        var here = new Here(market.openings.lat[opening], market.openings.lon[opening]);
        var grid = market.candidatesAt(market.trades[opening]);
        if (grid != null && grid.size() > 0) new OfOpening(opening, grid.furthestReach(), here, into).walk(grid);
    }

    /** One search under one trade. */
    private abstract class Asked {

        final long[] rows;
        final int base;
        final Harvest into;
        private final Here here;
        private final Bound bound;
        private final int reach;

        Asked(long[] rows, int base, Bound bound, int reach, Here here, Harvest into) {
            this.rows = rows;
            this.base = base;
            this.bound = bound;
            this.reach = reach;
            this.here = here;
            this.into = into;
        }

        /** @param furthest squared chord beyond which nobody is of interest */
        abstract void look(long[] bucket, int end, float furthest);

        void walk(TradeGrid grid) {
            var ring = rings[grid.depth()];
            ring.start(grid, here);
            while (ring.next()) {
                var km = bound.travelKm(ring.kilometres());
                if (km > reach) return;
                if (into.full() && bound.best(km) < into.worst()) {
                    into.more = true;
                    return;
                }
                var furthest = furthest();
                var cells = ring.occupied();
                for (int i = 0; i < cells; i++) {
                    var finer = grid.finer(ring.cell(i));
                    if (finer != null) {
                        walk(finer);
                        furthest = furthest();
                    } else {
                        var count = grid.counts[ring.cell(i)];
                        examined += count;
                        look(grid.buckets[ring.cell(i)], count * TradeGrid.WIDTH, furthest);
                    }
                }
            }
        }

        /** Nobody is left out by this who would have been taken. */
        private float furthest() {
            if (!into.full()) return bound.furthest(0, reach);
            into.more = true;
            return bound.furthest(into.worst(), reach);
        }
    }

    private final class OfCandidate extends Asked {

        private final int[] wished;
        private final int at;
        private final int value;
        private final boolean always;

        OfCandidate(int candidate, int[] wished, int at, Here here, Harvest into) {
            super(
                    market.candidates.rows,
                    candidate * Entities.WIDTH,
                    boundOf(candidate, wished[at + Wishes.VALUE]),
                    market.candidates.reach(candidate),
                    here,
                    into);
            this.wished = wished;
            this.at = at;
            this.value = wished[at + Wishes.VALUE];
            this.always = !Wishes.dated(Wishes.glance(wished, at));
        }

        @Override
        void look(long[] bucket, int end, float furthest) {
            for (int n = 0; n < end; n += TradeGrid.WIDTH) {
                var opening = Entities.high(bucket[n]);
                if (!always && !Wishes.holdsOn(wished, at, market.startFrom(opening))) continue;
                var score = pairs.of(rows, base, bucket, n + 1, value, furthest);
                if (score >= 0) into.offer(opening, score);
            }
        }
    }

    private final class OfOpening extends Asked {

        private final int trade;
        private final int startFrom;

        OfOpening(int opening, int reach, Here here, Harvest into) {
            super(market.openings.rows, opening * Entities.WIDTH, boundOf(opening), reach, here, into);
            this.trade = market.trades[opening];
            this.startFrom = market.startFrom(opening);
        }

        @Override
        void look(long[] bucket, int end, float furthest) {
            for (int n = 0; n < end; n += TradeGrid.WIDTH) {
                var candidate = Entities.high(bucket[n]);
                var glance = Entities.low(bucket[n]);
                var value = Wishes.value(glance);
                if (Wishes.dated(glance) && !Wishes.holdsOn(market.wishes[candidate], trade, value, startFrom))
                    continue;
                var score = pairs.of(bucket, n + 1, rows, base, value, furthest);
                if (score >= 0) into.offer(candidate, score);
            }
        }
    }

    private Bound boundOf(int candidate, int tradeValue) {
        var base = candidate * Entities.WIDTH;
        var small = market.candidates.rows[base + Entities.SMALL];
        var told = PairScore.heldLanguage(small) >= 0;
        var quickest = pairs.times.quickestFrom(PairScore.square(small));
        return new Bound(pairs, market.candidates.rows, base, tradeValue, told, quickest);
    }

    private Bound boundOf(int opening) {
        var base = opening * Entities.WIDTH;
        var small = market.openings.rows[base + Entities.SMALL];
        var told = PairScore.askedLanguage(small) >= 0;
        var quickest = pairs.times.quickestTo(PairScore.square(small));
        return new Bound(pairs, market.openings.rows, base, Formula.FULL, told, quickest);
    }
}
