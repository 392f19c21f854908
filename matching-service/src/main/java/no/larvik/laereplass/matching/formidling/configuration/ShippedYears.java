package no.larvik.laereplass.matching.formidling.configuration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.matching.formidling.CountyYear;
import no.larvik.laereplass.matching.formidling.Dated;
import no.larvik.laereplass.matching.formidling.DeliveredYears;
import no.larvik.laereplass.matching.formidling.Milestone;
import org.springframework.stereotype.Component;

/** {@code formidling.csv}, read once: county, year, what, day, whether about, source and when it said so. */
@Component
class ShippedYears implements DeliveredYears {

    private final List<Line> lines;

    ShippedYears() {
        try (var file = open();
                var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            lines = csv.stream().map(Line::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("formidling.csv cannot be read", e);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(ShippedYears.class.getResourceAsStream("/formidling.csv"), "formidling.csv");
    }

    @Override
    public Optional<CountyYear> find(String county, int year) {
        var days = lines.stream()
                .filter(line -> line.county().equals(county) && line.year() == year)
                .map(Line::dated)
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new CountyYear(county, year, days, null, null, 0));
    }

    private record Line(String county, int year, Dated dated) {

        static Line of(NamedCsvRecord record) {
            var dated = new Dated(
                    Milestone.valueOf(record.getField("milestone")),
                    LocalDate.parse(record.getField("day")),
                    Boolean.parseBoolean(record.getField("about")),
                    record.getField("source"),
                    LocalDate.parse(record.getField("sourceDate")));
            return new Line(record.getField("county"), dated.day().getYear(), dated);
        }
    }
}
