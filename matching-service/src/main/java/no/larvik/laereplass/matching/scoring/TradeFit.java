package no.larvik.laereplass.matching.scoring;

/**
 * How the offered trade stands among the wishes.
 *
 * @param rank 1 for the dearest wish (or for the wish it is a neighbour of); 0 when it is not wished at all
 */
record TradeFit(int rank, boolean neighbour) {

    static final TradeFit NONE = new TradeFit(0, false);

    static TradeFit of(ScoreInput input, NeighbourTrades neighbours) {
        var wished = input.seeker().trades();
        var offered = input.place().trade();
        var exact = wished.indexOf(offered);
        if (exact >= 0) return new TradeFit(exact + 1, false);
        if (!input.seeker().neighbourTrades()) return NONE;
        for (int i = 0; i < wished.size(); i++) {
            if (neighbours.close(wished.get(i), offered, input.place().startFrom())) return new TradeFit(i + 1, true);
        }
        return NONE;
    }

    boolean wished() {
        return rank > 0;
    }
}
