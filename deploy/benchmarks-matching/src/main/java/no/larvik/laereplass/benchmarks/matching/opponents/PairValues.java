package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import no.larvik.laereplass.benchmarks.matching.market.Codes;
import no.larvik.laereplass.benchmarks.matching.market.People;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** The must-rules and the formula on doc values; what is cheap and excludes most is read first. */
final class PairValues {

    private final Seeking seeking;
    private final Formula formula;
    private final NumericDocValues words;
    private final NumericDocValues days;
    private final NumericDocValues xys;
    private final NumericDocValues zs;
    private final NumericDocValues moreWords;
    private int document;
    private long first;
    private int startFrom;
    private int startTo;
    private double km;

    PairValues(LeafReader reader, Seeking seeking, Formula formula) throws IOException {
        this.seeking = seeking;
        this.formula = formula;
        words = DocValues.getNumeric(reader, LuceneIndex.WORDS);
        days = DocValues.getNumeric(reader, LuceneIndex.DAYS);
        xys = DocValues.getNumeric(reader, LuceneIndex.XY);
        zs = DocValues.getNumeric(reader, LuceneIndex.Z);
        moreWords = DocValues.getNumeric(reader, LuceneIndex.MORE_WORDS);
    }

    boolean possible(int candidate) throws IOException {
        document = candidate;
        if (!withinReach(candidate)) return false;
        first = value(words, candidate);
        if (!PackedWords.available(first) || (seeking.kinds >> PackedWords.kind(first) & 1) == 0) return false;
        if ((PackedWords.licences(first) & ~seeking.licences) != 0) return false;
        var period = value(days, candidate);
        startFrom = (int) period;
        startTo = (int) (period >> 32);
        var latest = startTo != People.NONE ? startTo : Math.max(seeking.availableFrom, startFrom);
        return seeking.availableFrom <= latest && seeking.oldEnoughFrom(PackedWords.minimumAge(first)) <= latest;
    }

    /** Of the document last found possible. */
    int hundredths() throws IOException {
        var second = value(moreWords, document);
        var available = seeking.availableFrom;
        var to = startTo == People.NONE ? Integer.MAX_VALUE : startTo;
        var supports = PackedWords.supports(second);
        var supported = (supports & Codes.LANGUAGE_SUPPORT) != 0;
        return formula.hundredths(
                seeking.wishes.valueOf(PackedWords.trade(first)),
                formula.nearness(km),
                formula.startFits(Formula.daysOfWaiting(available, startFrom, to)),
                share(PackedWords.skills(second), seeking.skills),
                Formula.language(PackedWords.language(first) - 1, seeking.language - 1, supported),
                share(seeking.surroundings, PackedWords.surroundings(second)),
                Formula.share(Integer.bitCount(seeking.supports & supports), Integer.bitCount(seeking.supports)));
    }

    private boolean withinReach(int candidate) throws IOException {
        var xy = value(xys, candidate);
        var z = Float.intBitsToFloat((int) value(zs, candidate));
        var point = seeking.point;
        var square = Sphere.squaredChord(point.x(), point.y(), point.z(), PackedPoint.x(xy), PackedPoint.y(xy), z);
        if (square > seeking.reachSquare) return false;
        km = Sphere.kilometres(square);
        return km <= seeking.reachKm;
    }

    private static int share(int asked, int held) {
        if (asked == 0 || held == 0) return Formula.NOT_COMPARED;
        return Formula.share(Integer.bitCount(asked & held), Integer.bitCount(asked));
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) throw new IllegalStateException("a document without numbers");
        return values.longValue();
    }
}
