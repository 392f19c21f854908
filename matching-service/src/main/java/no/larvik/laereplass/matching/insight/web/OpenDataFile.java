package no.larvik.laereplass.matching.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.larvik.laereplass.chassis.tables.Harmless;
import no.larvik.laereplass.matching.insight.OpenData;

/**
 * The open rows as a file: UTF-8, a comma between columns as RFC 4180 has it, codes and no words of any language. The
 * cell of a withheld number is empty and says so in the column beside it.
 *
 * @param content the same bytes as long as the numbers are the same
 */
@SuppressWarnings("ArrayRecordComponent")
record OpenDataFile(byte[] content) {

    static OpenDataFile of(OpenData data) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("schoolYear", "cut", "value", "milestone", "proposals", "withheld");
            for (var row : data.rows()) {
                var proposals = row.proposals();
                csv.writeRecord(
                        row.schoolYear() + "/" + (row.schoolYear() + 1),
                        row.cut().name(),
                        Harmless.of(row.value()),
                        row.milestone().name(),
                        proposals == null ? "" : proposals.toString(),
                        String.valueOf(proposals == null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in memory.", e);
        }
        return new OpenDataFile(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
