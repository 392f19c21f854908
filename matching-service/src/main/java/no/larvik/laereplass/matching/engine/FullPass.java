package no.larvik.laereplass.matching.engine;

/**
 * Ranks everybody from nothing: after a start, after new rules. Trade by trade, and within a trade place by place: those
 * who follow each other look into the same boxes, which are at hand then.
 */
public final class FullPass {

    private static final int TURNS = 3;

    private final PackedMarket market;
    private final Search search;

    public FullPass(PackedMarket market) {
        this.market = market;
        this.search = new Search(market);
    }

    /** The best openings of every candidate: all first wishes, then all second ones, then the others. @param width entries a list, 1 to 100 */
    public TopLists forCandidates(int width) {
        var lists = new TopLists(width, market.openings);
        lists.makeRoom(market.candidateBound());
        for (int turn = 0; turn < TURNS; turn++)
            for (int trade = 0; trade < market.tradeBound(); trade++) rank(turn, trade, width, lists);
        return lists;
    }

    private void rank(int turn, int trade, int width, TopLists lists) {
        var tree = market.candidatesAt(trade);
        if (tree == null) return;
        var best = new Harvest(market.openings);
        var places = new int[Lanes.MOST];
        var owners = new int[Lanes.MOST];
        tree.forEachLeaf(box -> {
            var count = 0;
            for (int place = 0; place < box.count; place++) {
                if (Math.min(Wishes.rank(Entities.low(box.entries[place])), TURNS - 1) != turn) continue;
                places[count] = place;
                owners[count++] = Entities.high(box.entries[place]);
            }
            lists.fetch(owners, count);
            for (int i = 0; i < count; i++) {
                best.goOn(width, lists, owners[i]);
                search.openings(box, places[i], trade, best);
                lists.set(owners[i], best);
            }
        });
    }

    /** The best candidates of every opening. @param width entries a list, 1 to 100 */
    public TopLists forOpenings(int width) {
        var lists = new TopLists(width, market.candidates);
        var best = new Harvest(market.candidates);
        lists.makeRoom(market.openingBound());
        for (int trade = 0; trade < market.tradeBound(); trade++) {
            var tree = market.openingsAt(trade);
            if (tree == null) continue;
            tree.forEachLeaf(box -> {
                for (int place = 0; place < box.count; place++) {
                    var opening = Entities.high(box.entries[place]);
                    best.start(width);
                    search.candidates(opening, new Sought(best));
                    lists.set(opening, best);
                }
            });
        }
        return lists;
    }

    /** Pairs looked at so far: what the cost of a pass grows with. */
    public long examined() {
        return search.examined();
    }
}
