package no.larvik.laereplass.matching.travel.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.travel.Line;

/** Comma-separated lines in UTF-8, with or without a byte order mark; empty lines are passed over. */
final class CsvLines {

    private CsvLines() {}

    static List<Line> of(byte[] file) {
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new ByteArrayInputStream(file))) {
            return csv.stream()
                    .map(record -> new Line((int) record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (CsvParseException e) {
            throw new MatchingProblem.BadField("", "not-a-table");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is in memory already.", e);
        }
    }
}
