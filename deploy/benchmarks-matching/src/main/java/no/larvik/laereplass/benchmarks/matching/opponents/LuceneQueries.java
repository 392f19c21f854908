package no.larvik.laereplass.benchmarks.matching.opponents;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import no.larvik.laereplass.benchmarks.matching.market.Codes;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a young person asks of an index of openings. */
final class LuceneQueries {

    private static final double KM = 1000;

    private LuceneQueries() {}

    static Query wishedTrades(Seeking seeking) {
        var trades = new BooleanQuery.Builder();
        for (int trade : seeking.wishes.trades) trades.add(term(LuceneIndex.TRADE, trade), SHOULD);
        return trades.build();
    }

    static Query wishedTradesWithinReach(Seeking seeking) {
        return new BooleanQuery.Builder()
                .add(wishedTrades(seeking), FILTER)
                .add(withinReach(seeking), FILTER)
                .build();
    }

    /** Weights as in the rules, in the shapes Lucene brings: constant terms and distance features. */
    static Query stock(Seeking seeking) {
        var query = new BooleanQuery.Builder();
        var trades = new BooleanQuery.Builder();
        for (int i = 0; i < seeking.wishes.size; i++)
            trades.add(
                    points(term(LuceneIndex.TRADE, seeking.wishes.trades[i]), 30 * seeking.wishes.values[i]), SHOULD);
        query.add(trades.build(), MUST);
        mustRules(query, seeking);
        query.add(
                LatLonPoint.newDistanceFeatureQuery(LuceneIndex.WHERE, 25, seeking.lat, seeking.lon, 20 * KM), SHOULD);
        query.add(LongField.newDistanceFeatureQuery(LuceneIndex.START, 10, seeking.availableFrom, 60), SHOULD);
        words(query, LuceneIndex.SKILL, seeking.skills, 15 / 2.0);
        words(query, LuceneIndex.SURROUNDING, seeking.surroundings, 10 / 2.0);
        words(query, LuceneIndex.SUPPORT, seeking.supports, 10 / 2.0);
        for (int level = 1; level <= seeking.language; level++)
            query.add(points(term(LuceneIndex.LANGUAGE, level), 10), SHOULD);
        return query.build();
    }

    private static void mustRules(BooleanQuery.Builder query, Seeking seeking) {
        query.add(withinReach(seeking), FILTER);
        query.add(new TermQuery(new Term(LuceneIndex.AVAILABLE, "true")), FILTER);
        var kinds = new BooleanQuery.Builder();
        for (int kind = 0; kind < Codes.KINDS.size(); kind++)
            if ((seeking.kinds >> kind & 1) == 1) kinds.add(term(LuceneIndex.KIND, kind), SHOULD);
        query.add(kinds.build(), FILTER);
        for (int licence = 0; licence < Codes.LICENCES.size(); licence++)
            if ((seeking.licences >> licence & 1) == 0) query.add(term(LuceneIndex.LICENCE, licence), MUST_NOT);
        query.add(IntPoint.newRangeQuery(LuceneIndex.LAST_START, seeking.availableFrom, Integer.MAX_VALUE), FILTER);
        if (seeking.underEighteen()) query.add(IntPoint.newRangeQuery(LuceneIndex.MINIMUM_AGE, 0, 17), FILTER);
    }

    private static Query withinReach(Seeking seeking) {
        var metres = seeking.reachKm * KM;
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(LuceneIndex.WHERE, seeking.lat, seeking.lon, metres),
                LatLonDocValuesField.newSlowDistanceQuery(LuceneIndex.WHERE, seeking.lat, seeking.lon, metres));
    }

    private static void words(BooleanQuery.Builder query, String field, int bits, double points) {
        for (int bit = 0; bits >> bit != 0; bit++)
            if ((bits >> bit & 1) == 1) query.add(points(term(field, bit), points), SHOULD);
    }

    private static Query points(Query query, double points) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) points);
    }

    private static Query term(String field, int number) {
        return new TermQuery(new Term(field, String.valueOf(number)));
    }
}
