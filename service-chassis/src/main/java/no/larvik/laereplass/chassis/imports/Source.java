package no.larvik.laereplass.chassis.imports;

import java.util.List;
import no.larvik.laereplass.chassis.tables.Shape;

/**
 * The file an import came from.
 *
 * @param rows that hold anything
 * @param pieces they are kept in
 */
record Source(String fileName, Shape shape, List<String> headings, int rows, int pieces) {

    Source {
        headings = List.copyOf(headings);
    }
}
