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
            var here = trade;
            if (grid != null) grid.forEach(entry -> rank(here, entry, width, best, lists));
        }
        return lists;
    }

    /** Once each, where their first wish stands. */
    private void rank(int trade, long entry, int width, Harvest best, TopLists lists) {
        var candidate = Entities.high(entry);
        var wished = market.wishes[candidate];
        if (wished[0] != trade || Wishes.glance(wished, 0) != Entities.low(entry)) return;
        best.start(width);
        search.openings(candidate, best);
        lists.set(candidate, best);
    }

    /** The best candidates of every opening. @param width entries a list, 1 to 100 */
    public TopLists forOpenings(int width) {
        var lists = new TopLists(width, market.candidates);
        var best = new Harvest(market.candidates);
        lists.makeRoom(market.openingBound());
        for (int trade = 0; trade < market.tradeBound(); trade++) {
            var grid = market.openingsAt(trade);
            if (grid == null) continue;
            grid.forEach(entry -> {
                best.start(width);
                search.candidates(Entities.high(entry), best);
                lists.set(Entities.high(entry), best);
            });
        }
        return lists;
    }

    /** Pairs judged so far: what the cost of a pass grows with. */
    public long examined() {
        return search.examined();
    }
}
