package no.larvik.laereplass.matching.engine;

/**
 * Everybody's list, both ways, kept exact through every change by a single writer. A change touches those in whose
 * lists somebody stood (they let go) and those who fit after and well enough for a list (they are offered), and nobody
 * else. It costs what one search costs, not what the market holds.
 */
public final class LiveLists {

    private final PackedMarket market;
    private final Side candidates;
    private final Side openings;
    private final Harvest ofCandidate;
    private final Harvest ofOpening;

    /**
     * Ranks everybody who is in the market.
     *
     * @param kept exact beginning of each list, 1 to 50; twice as many are remembered so that few searches are repeated
     */
    public LiveLists(PackedMarket market, int kept) {
        this.market = market;
        market.settle();
        var pass = new FullPass(market);
        var search = new Search(market);
        this.ofCandidate = new Harvest(market.openings);
        this.ofOpening = new Harvest(market.candidates);
        this.candidates = new Side(pass.forCandidates(2 * kept), search, kept, market.openings) {
            @Override
            void find(Search by, int id, Sought into) {
                by.openings(id, into);
            }
        };
        this.openings = new Side(pass.forOpenings(2 * kept), search, kept, market.candidates) {
            @Override
            void find(Search by, int id, Sought into) {
                by.candidates(id, into);
            }
        };
        for (int id = 0; id < market.candidateBound(); id++) if (market.hasCandidate(id)) candidates.touch(id);
    }

    /** @param change puts this candidate into the market, anew or changed, or takes it out */
    public void candidate(int id, Runnable change) {
        change(candidates, openings, ofCandidate, id, change);
    }

    /** @param change puts this opening into the market, anew or changed, or takes it out */
    public void opening(int id, Runnable change) {
        change(openings, candidates, ofOpening, id, change);
    }

    /** The best openings of each candidate. */
    public TopLists ofCandidates() {
        return candidates.lists;
    }

    /** The best candidates of each opening. */
    public TopLists ofOpenings() {
        return openings.lists;
    }

    /** Candidates whose list may have changed since the last call. */
    int[] takeChangedCandidates() {
        return candidates.takeChanged().stream().toArray();
    }

    private void change(Side mine, Side theirs, Harvest found, int id, Runnable change) {
        var shortened = theirs.removeEverywhere(id);
        try {
            change.run();
        } finally { // whatever became of it, the lists say what is in the market
            mine.refill(id, found, theirs.bars(mine == candidates ? market.openingBound() : market.candidateBound()));
            theirs.lists.fetch(found.ids(), found.size);
            for (int i = 0; i < found.size; i++) theirs.offer(found.id(i), id, found.score(i));
            for (var owner : shortened) if (theirs.tooShort(owner)) theirs.refill(owner);
        }
    }
}
