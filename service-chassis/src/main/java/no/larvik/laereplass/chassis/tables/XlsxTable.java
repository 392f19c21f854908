package no.larvik.laereplass.chassis.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook. */
final class XlsxTable implements RawTable {

    private static final ReadingOptions FORMATS_TOO = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Shape shape;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxTable(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        var sheet = workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new TableRefused(Why.EMPTY));
        this.shape = new Shape(TableFormat.XLSX.name(), null, null, sheet.getName());
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static RawTable open(byte[] file, Limits limits) {
        ZipGuard.check(file, limits);
        try {
            return new XlsxTable(new ReadableWorkbook(new ByteArrayInputStream(file), FORMATS_TOO));
        } catch (IOException | ExcelReaderException damaged) {
            throw new TableRefused(Why.UNREADABLE);
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException | UncheckedIOException damaged) {
            throw new TableRefused(Why.UNREADABLE);
        }
    }

    @Override
    public TableRow next() {
        var row = rows.next();
        return new TableRow(
                row.getRowNum(),
                Stream.iterate(0, column -> column < row.getCellCount(), column -> column + 1)
                        .map(column -> CellText.of(row.hasCell(column) ? row.getCell(column) : null))
                        .toList());
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close what is in memory.", e);
        }
    }
}
