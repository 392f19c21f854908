package no.larvik.laereplass.matching.insight.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.insight.FigureLine;

/** Lines with semicolons, as a Norwegian spreadsheet saves them, in UTF-8. */
final class FigureLines {

    private FigureLines() {}

    static List<FigureLine> of(byte[] file) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new ByteArrayInputStream(file))) {
            return csv.stream()
                    .map(record -> new FigureLine((int) record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (CsvParseException e) {
            throw new BadField("", "not-a-table");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is in memory already.", e);
        }
    }
}
