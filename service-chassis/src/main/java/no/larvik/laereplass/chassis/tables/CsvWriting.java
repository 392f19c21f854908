package no.larvik.laereplass.chassis.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as a Norwegian spreadsheet opens it by itself: UTF-8 with a mark, semicolons. */
final class CsvWriting implements TableWriter {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    CsvWriting(OutputStream target) {
        try {
            target.write(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(
                        QuoteStrategies.NON_EMPTY) // a comma must not make a cell of its own where others split at it
                .lineDelimiter(LineDelimiter.CRLF)
                .build(target, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvWriting::text).toArray(String[]::new));
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : Harmless.of(cell.toString());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
