package no.larvik.laereplass.chassis.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Well-formed HTML as a PDF, in a font with the letters of most names in Europe. A service that writes any brings the library. */
public final class Paper {

    public static final String FONT = "Liberation Sans";

    static {
        // It tells of each step on the way, each time.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Paper() {}

    /** @param html well-formed, with every word of others escaped; loads nothing from elsewhere */
    public static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder();
        renderer.useFont(Paper::font, FONT);
        renderer.withHtmlContent(html, null);
        renderer.toStream(pdf);
        try {
            renderer.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts every reader has know Western letters alone. */
    private static InputStream font() {
        var path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(path), path);
    }
}
