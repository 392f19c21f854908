package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import java.nio.file.Path;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Openings;
import no.larvik.laereplass.benchmarks.matching.market.People;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * The openings as Lucene keeps them best: terms for words, points for places and days, and the numbers of our formula as
 * doc values, packed so that a pair costs five look-ups. Memory-mapped, one segment, documents in the order of ids.
 */
public final class LuceneIndex implements AutoCloseable {

    static final String TRADE = "trade";
    static final String KIND = "kind";
    static final String AVAILABLE = "available";
    static final String LICENCE = "licence";
    static final String SKILL = "skill";
    static final String SUPPORT = "support";
    static final String SURROUNDING = "surrounding";
    static final String LANGUAGE = "language";
    static final String WHERE = "where";
    static final String START = "start";
    static final String LAST_START = "lastStart";
    static final String MINIMUM_AGE = "minimumAge";
    static final String XY = "xy";
    static final String Z = "z";
    static final String DAYS = "days";
    static final String WORDS = "words";
    static final String MORE_WORDS = "moreWords";

    private final Directory directory;
    private final IndexReader reader;

    private LuceneIndex(Directory directory, IndexReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** @param folder empty, for the index alone */
    public static LuceneIndex of(Market market, Path folder) throws IOException {
        var directory = new MMapDirectory(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
            for (int opening = 0; opening < market.openings.size; opening++)
                writer.addDocument(document(market.openings, opening));
            writer.forceMerge(1);
        }
        return new LuceneIndex(directory, DirectoryReader.open(directory));
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document document(Openings openings, int opening) {
        var document = new Document();
        var lat = openings.lat[opening];
        var lon = openings.lon[opening];
        document.add(new StringField(TRADE, String.valueOf(openings.trade[opening]), Field.Store.NO));
        document.add(new StringField(KIND, String.valueOf(openings.kind[opening]), Field.Store.NO));
        document.add(new StringField(AVAILABLE, String.valueOf(openings.available(opening)), Field.Store.NO));
        document.add(new StringField(LANGUAGE, String.valueOf(openings.language[opening]), Field.Store.NO));
        words(document, LICENCE, openings.licences[opening]);
        words(document, SKILL, openings.skills[opening]);
        words(document, SUPPORT, openings.supports[opening]);
        words(document, SURROUNDING, openings.surroundings[opening]);
        document.add(new LatLonPoint(WHERE, lat, lon));
        document.add(new LatLonDocValuesField(WHERE, lat, lon));
        document.add(new LongPoint(START, openings.startFrom[opening]));
        document.add(new NumericDocValuesField(START, openings.startFrom[opening]));
        var endless = openings.startTo[opening] == People.NONE;
        document.add(new IntPoint(LAST_START, endless ? Integer.MAX_VALUE : openings.startTo[opening]));
        document.add(new IntPoint(MINIMUM_AGE, openings.minimumAge[opening]));
        var point = Sphere.of(new Cell(lat, lon));
        document.add(new NumericDocValuesField(XY, PackedPoint.of(point)));
        document.add(new NumericDocValuesField(Z, Float.floatToRawIntBits(point.z())));
        document.add(
                new NumericDocValuesField(DAYS, (long) openings.startTo[opening] << 32 | openings.startFrom[opening]));
        document.add(new NumericDocValuesField(WORDS, PackedWords.first(openings, opening)));
        document.add(new NumericDocValuesField(MORE_WORDS, PackedWords.second(openings, opening)));
        return document;
    }

    private static void words(Document document, String field, int bits) {
        for (int bit = 0; bits >> bit != 0; bit++)
            if ((bits >> bit & 1) == 1) document.add(new StringField(field, String.valueOf(bit), Field.Store.NO));
    }
}
