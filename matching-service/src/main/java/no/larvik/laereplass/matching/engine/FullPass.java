package no.larvik.laereplass.matching.engine;

/** Ranks everybody from nothing: after a start, after new rules. Neighbours on the map follow each other. */
public final class FullPass {

    private final PackedMarket market;
    private final Search search;

    public FullPass(PackedMarket market) {
        this.market = market;
        this.search = new Search(market);
    }

    /** The best openings of every candidate. @param width entries a list, 1 to 100 */
    public TopLists forCandidates(int width) {
        var lists = new TopLists(width, market.openings);
        var best = new Harvest(market.openings);
        lists.makeRoom(market.candidateBound());
        for (int trade = 0; trade < market.tradeBound(); trade++) {
            var grid = market.candidatesAt(trade);
            if (grid == null) continue;
            for (int cell = 0; cell < grid.counts.length; cell++) {
                for (int i = 0; i < grid.counts[cell]; i++) {
                    var candidate = Entities.high(grid.buckets[cell][i * TradeGrid.WIDTH]);
                    var wished = market.wishes[candidate];
                    if (wished[0] != trade
                            || Wishes.glance(wished, 0) != Entities.low(grid.buckets[cell][i * TradeGrid.WIDTH]))
                        continue;
                    best.start(width);
                    search.openings(candidate, best);
                    lists.set(candidate, best);
                }
            }
        }
        return lists;
    }

    /** The best candidates of every opening. @param width entries a list, 1 to 100 */
    public TopLists forOpenings(int width) {
        var lists = new TopLists(width, market.candidates);
        var best = new Harvest(market.candidates);
        lists.makeRoom(market.openingBound());
        for (int trade = 0; trade < market.tradeBound(); trade++) {
            var grid = market.openingsAt(trade);
            if (grid == null) continue;
            for (int cell = 0; cell < grid.counts.length; cell++) {
                for (int i = 0; i < grid.counts[cell]; i++) {
                    var opening = Entities.high(grid.buckets[cell][i * TradeGrid.WIDTH]);
                    best.start(width);
                    search.candidates(opening, best);
                    lists.set(opening, best);
                }
            }
        }
        return lists;
    }

    /** Pairs judged so far: what the cost of a pass grows with. */
    public long examined() {
        return search.examined();
    }
}
