package no.larvik.laereplass.chassis.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public code tables as semicolon-separated files with a header. A file is taken from the first folder that has it: the
 * configured one, then the seed list shipped with the project.
 */
public final class ReferenceFiles {

    private final List<Path> folders;

    public ReferenceFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * @return the rows in the file's order, each by column name
     * @throws IllegalStateException when no folder has the file; the message names the folders
     */
    public List<Map<String, String>> rows(String file) {
        var path = find(file)
                .orElseThrow(() -> new IllegalStateException("No " + file + " in " + folders
                        + ": set LAEREPLASS_REFERENCE to the folder with the code tables."));
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(path)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private Optional<Path> find(String file) {
        return folders.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }
}
