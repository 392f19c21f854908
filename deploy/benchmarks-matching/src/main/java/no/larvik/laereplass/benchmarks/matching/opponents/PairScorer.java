package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** First what the index finds, then what the pair's own numbers say. */
final class PairScorer extends Scorer {

    private final Scorer found;
    private final PairValues values;
    private final TwoPhaseIterator pairs;

    PairScorer(Scorer found, PairValues values) {
        this.found = found;
        this.values = values;
        var inner = found.twoPhaseIterator();
        pairs = new TwoPhaseIterator(inner == null ? found.iterator() : inner.approximation()) {

            @Override
            public boolean matches() throws IOException {
                return (inner == null || inner.matches())
                        && values.possible(approximation().docID());
            }

            @Override
            public float matchCost() {
                return 20;
            }
        };
    }

    @Override
    public int docID() {
        return found.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(pairs);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return pairs;
    }

    @Override
    public float getMaxScore(int upTo) {
        return 10_000;
    }

    @Override
    public float score() throws IOException {
        return values.hundredths();
    }
}
