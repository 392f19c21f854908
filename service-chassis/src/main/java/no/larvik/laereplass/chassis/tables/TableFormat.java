package no.larvik.laereplass.chassis.tables;

import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file a table is read from and written to. */
public enum TableFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** What a request with a table may say its body is. */
    public static final Set<String> MEDIA_TYPES = Set.of(CSV.mediaType, XLSX.mediaType);

    private final String mediaType;
    private final String ending;

    TableFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String ending() {
        return ending;
    }

    /** @param sheet name of the sheet, where the format has sheets */
    public TableWriter writer(OutputStream target, String sheet) {
        return switch (this) {
            case CSV -> new CsvWriting(target);
            case XLSX -> new XlsxWriting(target, sheet);
        };
    }

    public static Optional<TableFormat> named(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equalsIgnoreCase(ending))
                .findFirst();
    }
}
