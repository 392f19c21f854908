package no.larvik.laereplass.chassis.tables;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row as it comes; nothing is held back. Every cell passes {@link Harmless}. */
public interface TableWriter extends Closeable {

    /** @param cells nothing for an empty cell; a number is written as a number where the format can */
    void row(List<? extends @Nullable Object> cells);

    @Override
    void close();
}
