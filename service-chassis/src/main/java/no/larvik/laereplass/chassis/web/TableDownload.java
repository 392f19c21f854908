package no.larvik.laereplass.chassis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import no.larvik.laereplass.chassis.tables.TableFormat;
import no.larvik.laereplass.chassis.tables.TableWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table as a file to be saved, written row by row while it is read from the store. */
public final class TableDownload {

    private TableDownload() {}

    /** @param name of the file, without its ending */
    public static void send(HttpServletResponse response, TableFormat format, String name, Consumer<TableWriter> rows) {
        response.setContentType(format.mediaType());
        if (format == TableFormat.CSV) response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var table = format.writer(response.getOutputStream(), name)) {
            rows.accept(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
