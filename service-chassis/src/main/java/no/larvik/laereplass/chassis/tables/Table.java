package no.larvik.laereplass.chassis.tables;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/** An open table: its headings have been read, its rows come one by one, once. */
public interface Table extends Iterator<TableRow>, Closeable {

    Shape shape();

    /** The first row that holds anything. */
    List<String> headings();

    /** @throws TableRefused when the row cannot be read, or the table grows past its limits */
    @Override
    TableRow next();

    @Override
    void close();

    /**
     * @param file the whole file; the rows are made from it one by one
     * @throws TableRefused when it is no table that can be read
     */
    static Table open(byte[] file, Limits limits) {
        return switch (Magic.of(file)) {
            case NOTHING -> throw new TableRefused(TableRefused.Why.EMPTY);
            case ZIP -> Boundaries.around(XlsxTable.open(file, limits), limits);
            case OLD_OFFICE ->
                throw new TableRefused(
                        Magic.isProtected(file) ? TableRefused.Why.PROTECTED_EXCEL : TableRefused.Why.OLD_EXCEL);
            case SOMETHING_ELSE -> throw new TableRefused(TableRefused.Why.UNREADABLE);
            case TEXT -> Boundaries.around(CsvTable.open(file, limits), limits);
        };
    }
}
