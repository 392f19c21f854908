package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.scoring.Formula;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** A search for each young person, in this thread. */
public final class LuceneRanking implements Contender {

    /** How a young person becomes a query. */
    interface Asking {
        Query query(Seeking seeking);
    }

    private final String name;
    private final Market market;
    private final IndexSearcher searcher;
    private final Asking asking;
    private final int slices;

    private LuceneRanking(String name, Market market, LuceneIndex index, Asking asking, int slices) {
        this.name = name;
        this.market = market;
        this.searcher = new IndexSearcher(index.reader());
        this.asking = asking;
        this.slices = slices;
    }

    /** Trades and place by the index, the rest of the must-rules and our formula on doc values: same ids, same scores. */
    public static LuceneRanking withOurFormula(Market market, LuceneIndex index, Formula formula, int slices) {
        return new LuceneRanking(
                "Lucene with our formula",
                market,
                index,
                seeking -> new PairQuery(LuceneQueries.wishedTrades(seeking), seeking, formula),
                slices);
    }

    /** The same, with the circle found by the index of points. */
    public static LuceneRanking withOurFormulaAndPoints(Market market, LuceneIndex index, Formula formula, int slices) {
        return new LuceneRanking(
                "Lucene with our formula, geo points",
                market,
                index,
                seeking -> new PairQuery(LuceneQueries.wishedTradesWithinReach(seeking), seeking, formula),
                slices);
    }

    /** Must-rules as filters, its own ranking of terms, nearness and days: no list is compared. */
    public static LuceneRanking stock(Market market, LuceneIndex index, int slices) {
        return new LuceneRanking("stock Lucene", market, index, LuceneQueries::stock, slices);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int slices() {
        return slices;
    }

    @Override
    public TopLists rank(int from, int to) {
        var lists = new TopLists(from, to);
        try {
            for (int person = from; person < to; person++) if (market.people.seeking(person)) rank(person, lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private void rank(int person, TopLists lists) throws IOException {
        var query = asking.query(new Seeking(market, person));
        var best = new TopScoreDocCollectorManager(TopLists.LENGTH, TopLists.LENGTH);
        var place = 0;
        for (var hit : searcher.search(query, best).scoreDocs)
            lists.set(person, place++, hit.doc, Math.round(hit.score));
    }
}
