package no.larvik.laereplass.chassis.tables;

import java.io.Closeable;
import java.util.Iterator;

/** All rows of a file, headings and blank rows too. */
interface RawTable extends Iterator<TableRow>, Closeable {

    Shape shape();

    @Override
    void close();
}
