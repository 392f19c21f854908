package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import java.util.Objects;
import no.larvik.laereplass.matching.scoring.Formula;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** What an inner query finds, looked at again pair by pair: the must-rules as a second phase, our formula as the score. */
final class PairQuery extends Query {

    private final Query inner;
    private final Seeking seeking;
    private final Formula formula;

    PairQuery(Query inner, Seeking seeking, Formula formula) {
        this.inner = inner;
        this.seeking = seeking;
        this.formula = formula;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var found = searcher.createWeight(searcher.rewrite(inner), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Weight(this) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var supplier = found.scorerSupplier(leaf);
                return supplier == null ? null : new PairScorerSupplier(supplier, leaf);
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) {
                return Explanation.noMatch("the formula explains itself elsewhere");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        inner.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "pairs of " + seeking.person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairQuery query && query.seeking.person == seeking.person && query.inner.equals(inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(inner, seeking.person);
    }

    private final class PairScorerSupplier extends ScorerSupplier {

        private final ScorerSupplier found;
        private final LeafReaderContext leaf;

        PairScorerSupplier(ScorerSupplier found, LeafReaderContext leaf) {
            this.found = found;
            this.leaf = leaf;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new PairScorer(found.get(leadCost), new PairValues(leaf.reader(), seeking, formula));
        }

        @Override
        public long cost() {
            return found.cost();
        }
    }
}
