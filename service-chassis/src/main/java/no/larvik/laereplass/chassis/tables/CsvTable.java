package no.larvik.laereplass.chassis.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;

/** Text with something between the cells. */
final class CsvTable implements RawTable {

    private static final int LONGEST_FIELD = 64 * 1024;

    private final Shape shape;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int number;

    private CsvTable(Shape shape, CsvReader<CsvRecord> reader) {
        this.shape = shape;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static RawTable open(byte[] file, Limits limits) {
        var encoding = Encoding.of(file);
        var separator = Separator.of(letters(file, encoding));
        var reader = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(LONGEST_FIELD, limits.cell()))
                .ofCsvRecord(letters(file, encoding));
        var shape = new Shape(TableFormat.CSV.name(), encoding.name(), String.valueOf(separator.sign()), null);
        var table = new CsvTable(shape, reader);
        if (separator.declared() && table.hasNext()) table.next();
        return table;
    }

    private static Reader letters(byte[] file, Charset encoding) {
        var mark = Encoding.markLength(file);
        return new InputStreamReader(new ByteArrayInputStream(file, mark, file.length - mark), encoding);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw new TableRefused(Why.BROKEN_QUOTES, Map.of("row", number + 1));
        }
    }

    @Override
    public TableRow next() {
        try {
            return new TableRow(++number, records.next().getFields());
        } catch (CsvParseException broken) {
            throw new TableRefused(Why.BROKEN_QUOTES, Map.of("row", number));
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close what is in memory.", e);
        }
    }
}
