package no.larvik.laereplass.benchmarks.matching;

import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.engine.FullPass;
import no.larvik.laereplass.matching.engine.PackedMarket;
import no.larvik.laereplass.matching.scoring.Formula;

/** The engine's full pass in this thread: everybody, from an index that stands. */
final class OurRanking implements Contender {

    private final PackedMarket packed;
    private final int people;

    OurRanking(Market market, Formula formula) {
        packed = Packed.of(market, formula);
        people = market.people.size;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public TopLists rank(int from, int to) {
        if (from != 0 || to != people) throw new IllegalArgumentException("the pass is over everybody");
        var found = new FullPass(packed).forCandidates(TopLists.LENGTH);
        var lists = new TopLists(from, to);
        for (int person = from; person < to; person++)
            for (int place = 0; place < found.size(person); place++)
                lists.set(person, place, found.id(person, place), found.score(person, place));
        return lists;
    }

    PackedMarket packed() {
        return packed;
    }
}
